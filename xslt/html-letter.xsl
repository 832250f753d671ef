<?xml version="1.0" encoding="UTF-8"?>
<!-- The contents of the header: who wrote to whom, where and when; the edition and its source. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns="http://www.w3.org/1999/xhtml"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:f="urn:copiste:views"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:template name="f:authors">
    <xsl:variable name="authors" select="teiHeader/fileDesc/titleStmt/author ! f:words(., 'corr')[.]"/>
    <xsl:if test="exists($authors) and not(teiHeader/profileDesc/correspDesc)">
      <p class="authors"><xsl:value-of select="$authors" separator=", "/></p>
    </xsl:if>
  </xsl:template>

  <!-- The entries of the letters in the table of contents: their headings, or when they were written. -->
  <xsl:template name="f:letter-links">
    <xsl:variable name="letters" select="text//div[f:is-one-of-several(.)]"/>
    <xsl:if test="$letters">
      <ul>
        <xsl:for-each select="$letters">
          <xsl:variable name="date" select="f:description(.)/correspAction[@type = 'sent']/date ! f:words(., 'corr')"/>
          <li><a href="#{f:letter-id(.)}"><xsl:value-of select="(@f:title, head[not(@type = 'subject')] ! f:words(., 'corr'), $date, 'Lettre ' || position())[.][1]"/></a></li>
        </xsl:for-each>
      </ul>
    </xsl:if>
  </xsl:template>

  <xsl:template name="f:letter">
    <xsl:param name="letter" as="element(tei:correspDesc)?"/>
    <xsl:if test="$letter">
      <xsl:variable name="sent" select="$letter/correspAction[@type = 'sent']"/>
      <xsl:variable name="received" select="$letter/correspAction[@type = 'received']"/>
      <dl class="letter">
        <xsl:sequence select="f:fact('De', $sent/(persName | orgName | name | rs))"/>
        <xsl:sequence select="f:fact('À', $received/(persName | orgName | name | rs))"/>
        <xsl:sequence select="f:fact('Lieu', $sent/placeName)"/>
        <xsl:sequence select="f:fact('Date', $sent/date)"/>
        <xsl:sequence select="f:fact('Reçue', $received/(placeName | date))"/>
      </dl>
    </xsl:if>
  </xsl:template>

  <xsl:function name="f:fact" as="element()?">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="values" as="element()*"/>
    <xsl:if test="$values">
      <div>
        <dt><xsl:value-of select="$name"/></dt>
        <dd>
          <xsl:for-each select="$values">
            <xsl:if test="position() gt 1"><br/></xsl:if>
            <xsl:apply-templates select="." mode="f:fact"/>
            <xsl:variable name="how" select="f:inferred(.)"/>
            <xsl:if test="$how"><xsl:text> </xsl:text><small>(<xsl:value-of select="$how"/>)</small></xsl:if>
          </xsl:for-each>
        </dd>
      </div>
    </xsl:if>
  </xsl:function>

  <xsl:template match="*" mode="f:fact">
    <xsl:variable name="entry" select="f:entry(.)"/>
    <xsl:variable name="name" select="f:words(., 'corr')"/>
    <xsl:choose>
      <xsl:when test="$name = ('Unknown', 'unknown', '')">non identifié</xsl:when>
      <xsl:when test="$entry"><a href="#{f:entry-id($entry)}"><xsl:value-of select="$name"/></a></xsl:when>
      <xsl:otherwise><xsl:value-of select="$name"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="date" mode="f:fact">
    <xsl:variable name="words" select="f:words(., 'corr')"/>
    <xsl:variable name="shown" select="if ($words = ('', string(@when), string(@when-iso))) then (f:date-meaning(.), $words)[1] else $words"/>
    <xsl:choose>
      <xsl:when test="exists(f:date-html(.))"><time datetime="{f:date-html(.)}"><xsl:value-of select="$shown"/></time></xsl:when>
      <xsl:otherwise><xsl:value-of select="$shown"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- How the editors know a fact that the text does not state. -->
  <xsl:function name="f:inferred" as="xs:string?">
    <xsl:param name="fact" as="element()"/>
    <xsl:variable name="evidence" select="tokenize($fact/@evidence)"/>
    <xsl:sequence select="
        if ($evidence = 'internal') then 'déduit du texte'
        else if ($evidence = 'external') then 'restitué'
        else if ($evidence = 'conjecture') then 'conjecture'
        else ()"/>
  </xsl:function>

  <xsl:template name="f:about">
    <xsl:variable name="file" select="teiHeader/fileDesc"/>
    <footer id="apropos" class="about">
      <h2>À propos de cette édition</h2>
      <dl>
        <xsl:sequence select="f:said('État', $file/editionStmt/edition)"/>
        <xsl:for-each select="$file/titleStmt/(respStmt | editor)">
          <div>
            <dt><xsl:value-of select="if (self::editor) then 'édition' else f:words(resp[1], 'corr')"/></dt>
            <dd><xsl:value-of select="if (self::editor) then f:words(., 'corr') else string-join((name | persName | orgName) ! f:words(., 'corr'), ', ')"/></dd>
          </div>
        </xsl:for-each>
        <xsl:sequence select="f:said('Publication', $file/publicationStmt/(publisher | distributor | authority | p))"/>
        <xsl:sequence select="f:said('Date', $file/publicationStmt/date)"/>
        <xsl:sequence select="f:said('Droits', $file/publicationStmt/availability/(licence | p))"/>
        <xsl:sequence select="f:said('Original', $file/sourceDesc/msDesc/msIdentifier/*)"/>
        <xsl:sequence select="f:said('Édition imprimée', $file/sourceDesc/bibl[@type = 'print'])"/>
        <xsl:sequence select="f:said('Fac-similé', $file/sourceDesc/bibl[@type = 'facsimile']/ref)"/>
        <xsl:variable name="source" select="$file/sourceDesc//idno[@type = 'filename']"/>
        <xsl:sequence select="f:said('Source', ($source, $file/sourceDesc[not($source)]))"/>
        <xsl:sequence select="f:said('Empreinte de la source', $file/sourceDesc//note[@type = 'checksum'])"/>
        <xsl:sequence select="f:said('Corrections', teiHeader/encodingDesc/editorialDecl/correction)"/>
        <xsl:sequence select="f:said('Graphie et blancs', teiHeader/encodingDesc/editorialDecl/normalization)"/>
        <xsl:sequence select="f:said('Coupures de mots', teiHeader/encodingDesc/editorialDecl/hyphenation)"/>
      </dl>
    </footer>
  </xsl:template>

  <xsl:function name="f:said" as="element()?">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="values" as="element()*"/>
    <xsl:variable name="words" select="$values ! f:date-said(f:words(., 'corr'))[.]"/>
    <xsl:if test="exists($words)">
      <div><dt><xsl:value-of select="$name"/></dt><dd><xsl:value-of select="$words" separator=" ; "/></dd></div>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
