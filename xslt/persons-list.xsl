<?xml version="1.0" encoding="UTF-8"?>
<!-- The persons of a corpus, each listed once. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:f="urn:copiste:views">

  <xsl:include href="plain.xsl"/>
  <xsl:include href="gathered.xsl"/>

  <xsl:param name="parts" as="document-node()*"/>

  <xsl:variable name="documents" select="$parts ! f:document"/>

  <xsl:variable name="persons" as="map(xs:string, item()*)*" select="f:gathered($documents ! f:person, $documents ! f:mention)"/>

  <xsl:function name="f:mentioned" as="xs:integer">
    <xsl:param name="person" as="map(xs:string, item()*)"/>
    <xsl:sequence select="xs:integer(sum($person?mentions/@count ! xs:integer(.)))"/>
  </xsl:function>

  <xsl:function name="f:mentioning" as="xs:string*">
    <xsl:param name="person" as="map(xs:string, item()*)"/>
    <xsl:sequence select="distinct-values($person?mentions/../@name)"/>
  </xsl:function>

</xsl:stylesheet>
