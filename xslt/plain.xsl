<?xml version="1.0" encoding="UTF-8"?>
<!-- The alphabet of registers. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:f="urn:copiste:views">

  <!-- Without accents and in lower case, so that the order does not depend on the machine. -->
  <xsl:function name="f:plain" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="lower-case(replace(normalize-unicode($text, 'NFD'), '\p{M}', ''))"/>
  </xsl:function>

  <xsl:function name="f:initial" as="xs:string">
    <xsl:param name="word" as="xs:string"/>
    <xsl:variable name="first" select="upper-case(substring(f:plain($word), 1, 1))"/>
    <xsl:sequence select="if (matches($first, '\p{L}')) then $first else '#'"/>
  </xsl:function>

  <xsl:function name="f:letter-anchor" as="xs:string">
    <xsl:param name="initial" as="xs:string"/>
    <xsl:sequence select="'lettre-' || string-to-codepoints($initial)[1]"/>
  </xsl:function>

</xsl:stylesheet>
