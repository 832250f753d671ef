<?xml version="1.0" encoding="UTF-8"?>
<!-- The index of persons of a corpus as one page. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns="http://www.w3.org/1999/xhtml"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:f="urn:copiste:views">

  <xsl:include href="persons-list.xsl"/>
  <xsl:include href="policy.xsl"/>

  <xsl:output method="xhtml" html-version="5" encoding="UTF-8" indent="no"
      omit-xml-declaration="yes" include-content-type="no"/>

  <xsl:param name="version" as="xs:string" select="''"/>

  <xsl:template name="xsl:initial-template">
    <xsl:variable name="known" select="$persons[?resolved]"/>
    <xsl:variable name="loose" select="$persons[not(?resolved)]"/>
    <xsl:variable name="style" select="'&#10;' || unparsed-text('page.css') || unparsed-text('persons.css')"/>
    <html lang="fr">
      <head>
        <meta charset="utf-8"/>
        <meta http-equiv="Content-Security-Policy" content="{f:policy($style, ())}"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta name="generator" content="{normalize-space('Copiste ' || $version)}"/>
        <title>Personnes du corpus</title>
        <style><xsl:value-of select="$style"/></style>
      </head>
      <body>
        <a class="skip" href="#index">Aller à l’index</a>
        <header class="masthead">
          <p class="kicker">Index du corpus</p>
          <h1>Personnes</h1>
          <p><xsl:value-of select="f:count(count($known), 'personne', 'personnes') || ', ' || f:count(sum($persons ! f:mentioned(.)), 'mention', 'mentions') || ' dans ' || f:count(count($documents), 'document', 'documents')"/></p>
          <nav aria-label="Initiales">
            <ul class="initials">
              <xsl:for-each-group select="$known" group-by="f:initial(?sort)">
                <li><a href="#{f:letter-anchor(current-grouping-key())}"><xsl:value-of select="current-grouping-key()"/></a></li>
              </xsl:for-each-group>
              <xsl:if test="exists($loose)"><li><a href="#inconnus">Noms à identifier</a></li></xsl:if>
            </ul>
          </nav>
        </header>
        <main id="index">
          <xsl:for-each-group select="$known" group-by="f:initial(?sort)">
            <section aria-labelledby="{f:letter-anchor(current-grouping-key())}">
              <h2 id="{f:letter-anchor(current-grouping-key())}"><xsl:value-of select="current-grouping-key()"/></h2>
              <ul class="persons">
                <xsl:for-each select="current-group()"><xsl:sequence select="f:entry(.)"/></xsl:for-each>
              </ul>
            </section>
          </xsl:for-each-group>
          <xsl:if test="exists($loose)">
            <section aria-labelledby="inconnus">
              <h2 id="inconnus">Noms à identifier</h2>
              <ul class="persons">
                <xsl:for-each select="$loose"><xsl:sequence select="f:entry(.)"/></xsl:for-each>
              </ul>
            </section>
          </xsl:if>
        </main>
      </body>
    </html>
  </xsl:template>

  <xsl:function name="f:entry" as="element()">
    <xsl:param name="person" as="map(xs:string, item()*)"/>
    <li>
      <xsl:if test="$person?id != ''"><xsl:attribute name="id" select="'index-' || $person?id"/></xsl:if>
      <b class="headword"><xsl:value-of select="$person?name"/></b>
      <xsl:variable name="others" select="$person?forms[. != $person?name]"/>
      <xsl:if test="exists($others)">
        <xsl:text> </xsl:text><span class="forms"><xsl:value-of select="$others ! ('« ' || . || ' »')" separator=", "/></span>
      </xsl:if>
      <xsl:for-each select="$person?identifiers">
        <xsl:text> </xsl:text>
        <xsl:choose>
          <xsl:when test="matches(., '^https?://\S+$')"><a class="idno" href="{.}"><xsl:value-of select="replace(., '^https?://(www\.)?', '')"/></a></xsl:when>
          <xsl:otherwise><span class="idno"><xsl:value-of select="."/></span></xsl:otherwise>
        </xsl:choose>
      </xsl:for-each>
      <xsl:if test="exists($person?mentions)">
        <span class="places"><xsl:value-of select="f:count(f:mentioned($person), 'mention', 'mentions') || ' : ' || string-join(f:mentioning($person), ', ')"/></span>
      </xsl:if>
    </li>
  </xsl:function>

  <xsl:function name="f:count" as="xs:string">
    <xsl:param name="count" as="xs:integer"/>
    <xsl:param name="one" as="xs:string"/>
    <xsl:param name="many" as="xs:string"/>
    <xsl:sequence select="$count || ' ' || (if ($count le 1) then $one else $many)"/>
  </xsl:function>

</xsl:stylesheet>
