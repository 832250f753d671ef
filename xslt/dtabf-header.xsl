<?xml version="1.0" encoding="UTF-8"?>
<!-- The header for the Deutsches Textarchiv: what the document's own header says, and nothing more. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns="http://www.tei-c.org/ns/1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:f="urn:copiste:views"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:template match="teiHeader">
    <xsl:variable name="file" select="fileDesc"/>
    <xsl:variable name="publication" select="$file/publicationStmt"/>
    <teiHeader>
      <fileDesc>
        <titleStmt>
          <title type="main"><xsl:value-of select="f:words(($file/titleStmt/title[@type = 'main'], $file/titleStmt/title)[1], 'corr')"/></title>
          <xsl:for-each select="$file/titleStmt/title[@type = 'sub']">
            <title type="sub"><xsl:value-of select="f:words(., 'corr')"/></title>
          </xsl:for-each>
          <xsl:for-each select="$file/titleStmt/author">
            <author><xsl:value-of select="f:words(., 'corr')"/></author>
          </xsl:for-each>
          <xsl:for-each select="$file/titleStmt/editor">
            <editor><xsl:value-of select="f:words(., 'corr')"/></editor>
          </xsl:for-each>
          <xsl:for-each select="$file/titleStmt/respStmt[resp][name | persName | orgName]">
            <respStmt>
              <xsl:for-each select="resp"><resp><xsl:value-of select="f:words(., 'corr')"/></resp></xsl:for-each>
              <xsl:for-each select="name | persName | orgName">
                <xsl:element name="{local-name()}"><xsl:value-of select="f:words(., 'corr')"/></xsl:element>
              </xsl:for-each>
            </respStmt>
          </xsl:for-each>
        </titleStmt>
        <xsl:for-each select="$file/editionStmt/edition[1]">
          <editionStmt><edition><xsl:value-of select="f:words(., 'corr')"/></edition></editionStmt>
        </xsl:for-each>
        <xsl:for-each select="$file/extent/measure[@unit = 'page'][1]">
          <extent><measure type="pages"><xsl:value-of select="f:words(., 'corr')"/></measure></extent>
        </xsl:for-each>
        <publicationStmt>
          <publisher><xsl:value-of select="(f:words($publication/(publisher | authority | distributor)[1], 'corr')[.], 'inconnu')[1]"/></publisher>
          <xsl:for-each select="$publication/pubPlace">
            <pubPlace><xsl:value-of select="f:words(., 'corr')"/></pubPlace>
          </xsl:for-each>
          <xsl:for-each select="$publication/date[1]">
            <date type="publication"><xsl:copy-of select="f:dated(.)/@when"/><xsl:value-of select="f:words(., 'corr')"/></date>
          </xsl:for-each>
          <xsl:for-each select="$publication/idno">
            <idno><xsl:copy-of select="@type"/><xsl:value-of select="f:words(., 'corr')"/></idno>
          </xsl:for-each>
          <xsl:variable name="licence" select="$publication/availability/licence[@target][1]"/>
          <availability>
            <xsl:choose>
              <xsl:when test="$licence">
                <licence target="{$licence/@target}"><p><xsl:value-of select="f:words($licence, 'corr')"/></p></licence>
              </xsl:when>
              <xsl:otherwise>
                <p><xsl:value-of select="(f:words($publication/availability, 'corr')[.], f:words($publication/p[1], 'corr')[.], 'inconnu')[1]"/></p>
              </xsl:otherwise>
            </xsl:choose>
          </availability>
        </publicationStmt>
        <sourceDesc>
          <bibl><xsl:value-of select="(f:words(($file/sourceDesc/bibl, $file/sourceDesc)[1], 'corr')[.], 'inconnu')[1]"/></bibl>
        </sourceDesc>
      </fileDesc>
      <encodingDesc>
        <editorialDecl>
          <p>Les fautes de lecture de l’OCR sont corrigées sans mention ; les fautes de la source sont données par choice. Les traits d’union de fin de ligne sont conservés.</p>
        </editorialDecl>
      </encodingDesc>
      <profileDesc>
        <langUsage>
          <xsl:variable name="language" select="profileDesc/langUsage/language[1]"/>
          <xsl:variable name="code" select="($language/@ident, root(.)//@xml:lang[. != ''], 'fr')[1]"/>
          <language ident="{$code}"><xsl:value-of select="(f:words($language, 'corr')[.], string($code))[1]"/></language>
        </langUsage>
        <!-- In this format a correspAction has no type, so sender and addressee are told apart in words. -->
        <xsl:for-each select="profileDesc/correspDesc">
          <correspDesc>
            <xsl:for-each select="correspAction">
              <p><xsl:value-of select="(if (@type = 'sent') then 'Envoi' else if (@type = 'received') then 'Réception' else string(@type)) || ' : ' || string-join(* ! f:words(., 'corr')[.], ', ')"/></p>
            </xsl:for-each>
          </correspDesc>
        </xsl:for-each>
      </profileDesc>
    </teiHeader>
  </xsl:template>

</xsl:stylesheet>
