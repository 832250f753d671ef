<?xml version="1.0" encoding="UTF-8"?>
<!--
  A teiCorpus as one TEI document, so that every view can show it: the header is the corpus', each of its texts is
  a division that points at the description of its letter, and the lists of names stand together. Identifiers are
  those of the file, in which they are unique.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns="http://www.tei-c.org/ns/1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:f="urn:copiste:views"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:key name="f:described-by" match="text//*[@decls]" use="tokenize(@decls)"/>

  <xsl:template match="/">
    <xsl:variable name="corpus" select="*"/>
    <xsl:variable name="members" select="$corpus//TEI[text]"/>
    <TEI>
      <xsl:copy-of select="$corpus/(@xml:lang, @xml:id)"/>
      <teiHeader>
        <xsl:copy-of select="$corpus/teiHeader/(fileDesc, encodingDesc, xenoData)"/>
        <profileDesc>
          <xsl:copy-of select="$corpus/teiHeader/profileDesc/(* except correspDesc)"/>
          <xsl:if test="not($corpus/teiHeader/profileDesc/langUsage)">
            <xsl:for-each-group select="$members/teiHeader/profileDesc/langUsage/language[@ident]" group-by="string(@ident)">
              <xsl:if test="position() = 1 and last() = 1">
                <langUsage><xsl:copy-of select="."/></langUsage>
              </xsl:if>
            </xsl:for-each-group>
          </xsl:if>
          <xsl:copy-of select="$corpus/teiHeader/profileDesc/correspDesc"/>
          <xsl:for-each select="$members/teiHeader/profileDesc/correspDesc">
            <xsl:copy>
              <xsl:attribute name="xml:id" select="f:description-id(.)"/>
              <xsl:copy-of select="@*, node()"/>
            </xsl:copy>
          </xsl:for-each>
        </profileDesc>
      </teiHeader>
      <xsl:copy-of select="$corpus/descendant::facsimile, $corpus/descendant::standOff"/>
      <xsl:variable name="participants" select="$members/teiHeader/profileDesc/particDesc"/>
      <xsl:if test="$participants">
        <standOff><xsl:copy-of select="$participants/*"/></standOff>
      </xsl:if>
      <text>
        <body>
          <xsl:for-each select="$members">
            <xsl:variable name="own" select="teiHeader/profileDesc/correspDesc[not(key('f:described-by', '#' || @xml:id))]"/>
            <div>
              <xsl:copy-of select="(text/@xml:id, @xml:id)[1], (text/@xml:lang, @xml:lang)[1]"/>
              <xsl:if test="count($own) = 1">
                <xsl:attribute name="decls" select="'#' || f:description-id($own)"/>
              </xsl:if>
              <xsl:attribute name="f:title" select="normalize-space(teiHeader/fileDesc/titleStmt/title[1])"/>
              <xsl:copy-of select="text/(front | body | back | group)/node()"/>
            </div>
          </xsl:for-each>
        </body>
      </text>
    </TEI>
  </xsl:template>

  <xsl:function name="f:description-id" as="xs:string">
    <xsl:param name="description" as="element(tei:correspDesc)"/>
    <xsl:variable name="count" select="count($description/preceding::correspDesc) + 1"/>
    <xsl:sequence select="($description/@xml:id, $description/ancestor::TEI[1]/@xml:id ! ('corresp-' || .), 'corresp-' || $count)[1]"/>
  </xsl:function>

</xsl:stylesheet>
