<?xml version="1.0" encoding="UTF-8"?>
<!-- Plain text for reading: one line for each paragraph, separated by empty lines; the notes follow. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:f="urn:copiste:views"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:include href="reading.xsl"/>

  <xsl:output method="text" encoding="UTF-8"/>

  <!-- corr: as corrected; sic: as the OCR read it. -->
  <xsl:param name="view" as="xs:string" select="'corr'"/>

  <xsl:template match="/">
    <xsl:variable name="notes" select="f:notes(TEI/text)"/>
    <xsl:variable name="blocks" as="xs:string*">
      <xsl:sequence select="f:blocks(TEI/text)"/>
      <xsl:if test="$notes">
        <xsl:sequence select="'Notes'"/>
        <xsl:for-each select="$notes">
          <xsl:variable name="own" select="f:blocks(.)"/>
          <xsl:sequence select="'[' || f:note-number(.) || '] ' || $own[1], tail($own)"/>
        </xsl:for-each>
      </xsl:if>
    </xsl:variable>
    <xsl:value-of select="string-join($blocks, '&#10;&#10;')"/>
    <xsl:if test="exists($blocks)">
      <xsl:text>&#10;</xsl:text>
    </xsl:if>
  </xsl:template>

  <!-- The paragraphs of a node; verses, table rows and address lines are lines of one paragraph. -->
  <xsl:function name="f:blocks" as="xs:string*">
    <xsl:param name="node" as="element()"/>
    <xsl:variable name="flat" as="item()*">
      <xsl:apply-templates select="$node/node()" mode="reading">
        <xsl:with-param name="view" select="$view" tunnel="yes"/>
      </xsl:apply-templates>
    </xsl:variable>
    <xsl:variable name="nodes" as="node()*">
      <xsl:for-each select="$flat">
        <xsl:choose>
          <xsl:when test=". instance of node()"><xsl:sequence select="."/></xsl:when>
          <xsl:otherwise><xsl:value-of select="."/></xsl:otherwise>
        </xsl:choose>
      </xsl:for-each>
    </xsl:variable>
    <xsl:for-each-group select="$nodes" group-starting-with="f:paragraph">
      <xsl:variable name="lines" as="xs:string*">
        <xsl:for-each-group select="current-group()" group-starting-with="f:line">
          <xsl:sequence select="normalize-space(string-join(current-group()))[.]"/>
        </xsl:for-each-group>
      </xsl:variable>
      <xsl:sequence select="string-join($lines, '&#10;')[.]"/>
    </xsl:for-each-group>
  </xsl:function>

  <xsl:template mode="reading" match="
      p | ab | head | byline | dateline | salute | signed | trailer | lg | list | table | address
      | opener | closer | postscript | div | epigraph | argument | opener/seg | closer/seg
      | quote[p | lg | ab] | titlePart | docAuthor | docDate | docImprint | sp | speaker | stage
      | fw[@type = 'letterhead']">
    <f:paragraph/>
    <xsl:apply-templates mode="reading"/>
    <f:paragraph/>
    <xsl:for-each select="self::p ! f:insets(.)">
      <xsl:apply-templates mode="reading"/>
      <f:paragraph/>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="l | item | row | addrLine" mode="reading">
    <f:line/>
    <xsl:apply-templates mode="reading"/>
    <f:line/>
  </xsl:template>

  <xsl:template match="cell" mode="reading">
    <xsl:apply-templates mode="reading"/>
    <xsl:sequence select="' '"/>
  </xsl:template>

  <xsl:template match="note[not(f:is-gloss(.))]" mode="reading" priority="1" as="xs:string?">
    <xsl:sequence select="('[' || f:note-number(.) || ']')[not(current()/ancestor::sic or current()/ancestor::orig)][not(current()/ancestor::div/@type = 'notes')]"/>
  </xsl:template>

  <xsl:template match="ref[f:called(.)]" mode="reading" as="xs:string">
    <xsl:sequence select="'[' || f:note-number(f:called(.)) || ']'"/>
  </xsl:template>

</xsl:stylesheet>
