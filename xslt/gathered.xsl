<?xml version="1.0" encoding="UTF-8"?>
<!-- Names and entries of many documents, put together: an identifier means the same in all of them. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:f="urn:copiste:views">

  <!--
    Each person, place or organisation once, by name: id, name, sort key, mentions in the order given, forms (the
    most frequent first), identifiers, entry (as listed first), resolved. What no verified entry and no address
    confirms is not resolved. Names that refer to nothing belong together where they are equal; key says it
    where others do.
  -->
  <xsl:function name="f:gathered" as="map(xs:string, item()*)*">
    <xsl:param name="listed" as="element()*"/>
    <xsl:param name="mentions" as="element()*"/>
    <xsl:variable name="there" select="map:merge($listed ! map:entry(f:folder(string(../@name)) || '#' || @id, '#' || @id))"/>
    <xsl:variable name="all" as="map(xs:string, item()*)*">
      <xsl:for-each-group select="$listed, $mentions" group-by="if (@key) then ($there(@key), string(@key))[1] else if (@id) then '#' || @id else if (@target != '') then string(@target) else ' ' || @form">
        <xsl:variable name="entries" select="current-group()[@id]"/>
        <xsl:variable name="named" select="current-group()[not(@id)]"/>
        <xsl:variable name="forms" select="f:forms($named)"/>
        <xsl:variable name="verified" select="$entries[not(@unverified)]"/>
        <xsl:variable name="entry" select="($verified, $entries)[1]"/>
        <xsl:variable name="name" select="string(($entry/@name/string(), $forms)[. != ''][1])"/>
        <xsl:variable name="key" select="current-grouping-key()"/>
        <xsl:sequence select="map {
            'id': if (starts-with($key, '#')) then substring($key, 2) else '',
            'name': if ($name != '') then $name else string($named[1]/@said),
            'sort': ($entry/(@sort, @surname)[1]/string(), tokenize($name)[last()], '')[. != '' or position() = last()][1],
            'mentions': $named,
            'forms': $forms,
            'identifiers': distinct-values(($entries ! f:identifier/string(), $key[matches(., '^https?:')])),
            'entry': $entry,
            'resolved': exists($verified) or matches($key, '^https?:') }"/>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:for-each select="$all">
      <xsl:sort select="f:plain(?sort)"/>
      <xsl:sort select="f:plain(?name)"/>
      <xsl:sort select="?id"/>
      <xsl:sequence select="."/>
    </xsl:for-each>
  </xsl:function>

  <!-- The folder of a document, from the corpus' own on, with a slash at its end. -->
  <xsl:function name="f:folder" as="xs:string">
    <xsl:param name="document" as="xs:string"/>
    <xsl:sequence select="string-join(('.', tokenize($document, '/')[position() lt last()]) ! (. || '/'))"/>
  </xsl:function>

  <xsl:function name="f:forms" as="xs:string*">
    <xsl:param name="mentions" as="element()*"/>
    <xsl:for-each-group select="$mentions" group-by="@form">
      <xsl:sort select="sum(current-group() ! (@count, 1)[1] ! xs:integer(.))" order="descending"/>
      <xsl:sort select="current-grouping-key()"/>
      <xsl:sequence select="current-grouping-key()[. != '']"/>
    </xsl:for-each-group>
  </xsl:function>

</xsl:stylesheet>
