<?xml version="1.0" encoding="UTF-8"?>
<!--
  The persons as tab-separated values, for OpenRefine or a spreadsheet, which may give them back as an
  authority file: several values are separated by “|”, and each system of identifiers has a column.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:f="urn:copiste:views">

  <xsl:include href="persons-list.xsl"/>

  <xsl:output method="text" encoding="UTF-8"/>

  <xsl:variable name="f:before" select="('id', 'type', 'name', 'surname', 'variants', 'nicknames', 'note')"/>
  <xsl:variable name="f:after" select="('identifiers', 'mentions', 'documents', 'forms', 'unresolved')"/>

  <!-- The systems of identifiers; one is there from the start, for references to be filled in. -->
  <xsl:variable name="f:systems" as="xs:string*">
    <xsl:variable name="used" select="distinct-values($documents ! f:person/f:identifier/@type)[. != '' and not(lower-case(.) = ($f:before, $f:after))]"/>
    <xsl:sequence select="sort(($used, 'Wikidata'[not(lower-case(.) = $used ! lower-case(.))]))"/>
  </xsl:variable>

  <xsl:template name="xsl:initial-template">
    <xsl:value-of select="f:row(($f:before, $f:systems, $f:after))"/>
    <xsl:for-each select="$persons">
      <xsl:variable name="entry" select="?entry"/>
      <xsl:variable name="others" select="$entry[not(@unverified)]/f:other"/>
      <xsl:variable name="listed" select="$entry/f:identifier[@type = $f:systems]"/>
      <xsl:value-of select="f:row((
          ?id, 'person', ?name, string($entry/@surname),
          f:several($others[not(@type = 'nickname')]), f:several($others[@type = 'nickname']), string($entry/f:note),
          $f:systems ! f:of-system($listed, .),
          f:several(?identifiers[not(. = $listed)]), string(f:mentioned(.)), f:several(f:mentioning(.)), f:several(?forms),
          if (?resolved) then 'no' else 'yes'))"/>
    </xsl:for-each>
  </xsl:template>

  <xsl:function name="f:row" as="xs:string">
    <xsl:param name="cells" as="xs:string*"/>
    <xsl:sequence select="string-join($cells ! f:cell(normalize-space()), '&#9;') || '&#10;'"/>
  </xsl:function>

  <!-- A spreadsheet would calculate what begins like a formula, and take a quote at the start for its own. -->
  <xsl:function name="f:cell" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:variable name="still" select="if (matches($text, '^[-=+@＝＋－＠]')) then '''' || $text else $text"/>
    <xsl:sequence select="if (contains($still, '&quot;')) then '&quot;' || replace($still, '&quot;', '&quot;&quot;') || '&quot;' else $still"/>
  </xsl:function>

  <xsl:function name="f:of-system" as="xs:string">
    <xsl:param name="identifiers" as="element(f:identifier)*"/>
    <xsl:param name="system" as="xs:string"/>
    <xsl:sequence select="f:several($identifiers[@type = $system])"/>
  </xsl:function>

  <xsl:function name="f:several" as="xs:string">
    <xsl:param name="values" as="item()*"/>
    <xsl:sequence select="string-join(distinct-values($values ! string()), '|')"/>
  </xsl:function>

</xsl:stylesheet>
