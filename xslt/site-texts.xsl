<?xml version="1.0" encoding="UTF-8"?>
<!-- The texts of a corpus and the search in them, as a script that a page loads from its folder without a server. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:f="urn:copiste:views">

  <xsl:include href="site-letters.xsl"/>

  <xsl:output method="text" encoding="UTF-8"/>

  <xsl:template name="xsl:initial-template">
    <xsl:text>// Copiste: the texts of a corpus and the search in them.&#10;const TEXTS = [&#10;</xsl:text>
    <xsl:for-each-group select="$letters" group-by="string(../@name)">
      <xsl:value-of select="serialize([ f:page-of(../@name), string(../@title), string(@said) ], map { 'method': 'json' }) => replace('\]$', ',')"/>
      <xsl:value-of select="../f:passages || '],&#10;'"/>
    </xsl:for-each-group>
    <xsl:value-of select="'];&#10;' || unparsed-text('site-search.js')"/>
  </xsl:template>

</xsl:stylesheet>
