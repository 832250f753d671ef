<?xml version="1.0" encoding="UTF-8"?>
<!-- The data of a document for the index of persons: the persons that it lists and the names in its text. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:f="urn:copiste:views"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:include href="reading.xsl"/>
  <xsl:include href="names.xsl"/>

  <xsl:param name="document" as="xs:string" select="''"/>

  <xsl:template match="/">
    <f:document name="{$document}">
      <xsl:for-each select="(TEI/standOff | TEI/teiHeader/profileDesc/particDesc)//person[@xml:id]">
        <f:person id="{@xml:id}" name="{f:words((persName, .)[1], 'corr')}"
            surname="{normalize-space(persName[1]//surname[1])}">
          <xsl:if test="ancestor::*[@type = 'unverified']">
            <xsl:attribute name="unverified" select="'yes'"/>
          </xsl:if>
          <xsl:for-each select="tail(persName)">
            <f:other type="{@type}"><xsl:value-of select="f:words(., 'corr')"/></f:other>
          </xsl:for-each>
          <xsl:for-each select="idno[normalize-space()]">
            <f:identifier type="{@type}"><xsl:value-of select="normalize-space()"/></f:identifier>
          </xsl:for-each>
          <xsl:for-each select="(note[not(@type = 'mentions')])[1]">
            <f:note><xsl:value-of select="normalize-space()"/></f:note>
          </xsl:for-each>
        </f:person>
      </xsl:for-each>
      <xsl:for-each-group select="TEI/text//persName[f:is-shown(.)]" group-by="f:refers-to(.) || ' ' || f:words(., 'corr')">
        <f:mention target="{f:refers-to(.)}" form="{f:words(., 'corr')}" count="{count(current-group())}"/>
      </xsl:for-each-group>
    </f:document>
  </xsl:template>

</xsl:stylesheet>
