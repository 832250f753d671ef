<?xml version="1.0" encoding="UTF-8"?>
<!--
  The index of persons as tab-separated values, ready for OpenRefine: several values are separated by
  “|”.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:f="urn:copiste:views">

  <xsl:include href="persons-list.xsl"/>

  <xsl:output method="text" encoding="UTF-8"/>

  <xsl:template name="xsl:initial-template">
    <xsl:value-of select="f:row(('id', 'name', 'mentions', 'documents', 'forms', 'identifiers', 'unresolved'))"/>
    <xsl:for-each select="$persons">
      <xsl:value-of select="f:row((?id, ?name, string(?mentions), f:several(?documents), f:several(?forms), f:several(?identifiers), if (?resolved) then 'no' else 'yes'))"/>
    </xsl:for-each>
  </xsl:template>

  <xsl:function name="f:row" as="xs:string">
    <xsl:param name="cells" as="xs:string*"/>
    <xsl:sequence select="string-join($cells ! normalize-space(), '&#9;') || '&#10;'"/>
  </xsl:function>

  <xsl:function name="f:several" as="xs:string">
    <xsl:param name="values" as="xs:string*"/>
    <xsl:sequence select="string-join($values, '|')"/>
  </xsl:function>

</xsl:stylesheet>
