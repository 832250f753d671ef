<?xml version="1.0" encoding="UTF-8"?>
<!-- The letters of a corpus in their order. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns="http://www.w3.org/1999/xhtml"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:f="urn:copiste:views">

  <xsl:include href="site-links.xsl"/>
  <xsl:param name="parts" as="document-node()*"/>

  <xsl:variable name="documents" select="$parts ! f:document"/>

  <!-- The letters in the order of their dates; those without a date stand at the end. -->
  <xsl:variable name="letters" as="element(f:letter)*">
    <xsl:perform-sort select="$documents ! f:letter">
      <xsl:sort select="if (f:year(.)) then 0 else 1"/>
      <xsl:sort select="string(@start)"/>
      <xsl:sort select="string(../@name)"/>
      <xsl:sort select="count(preceding-sibling::f:letter)"/>
    </xsl:perform-sort>
  </xsl:variable>

  <xsl:function name="f:year" as="xs:string?">
    <xsl:param name="letter" as="element(f:letter)"/>
    <xsl:sequence select="string($letter/@start)[matches(., '^-?\d{4}')] ! replace(., '^(-?\d{4}).*$', '$1')"/>
  </xsl:function>

  <!-- What the pages are about, in the words of the letters' own dates. -->
  <xsl:variable name="f:corpus" as="xs:string">
    <xsl:variable name="years" select="$letters ! f:year(.)"/>
    <xsl:variable name="kind" select="if ($letters[f:party]) then ('lettre', 'lettres') else ('document', 'documents')"/>
    <xsl:sequence select="
        f:count(count($letters), $kind[1], $kind[2])
        || (if (exists($years)) then ', ' || string-join(($years[1], $years[last()][. ne $years[1]]), '–') else '')"/>
  </xsl:variable>

  <xsl:function name="f:count" as="xs:string">
    <xsl:param name="count" as="xs:integer"/>
    <xsl:param name="one" as="xs:string"/>
    <xsl:param name="many" as="xs:string"/>
    <xsl:sequence select="$count || ' ' || (if ($count le 1) then $one else $many)"/>
  </xsl:function>

</xsl:stylesheet>
