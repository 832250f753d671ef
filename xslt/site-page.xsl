<?xml version="1.0" encoding="UTF-8"?>
<!-- What the pages about a whole corpus have in common. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns="http://www.w3.org/1999/xhtml"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:f="urn:copiste:views">

  <xsl:include href="site-letters.xsl"/>
  <xsl:include href="plain.xsl"/>
  <xsl:include href="policy.xsl"/>

  <xsl:output method="xhtml" html-version="5" encoding="UTF-8" indent="no"
      omit-xml-declaration="yes" include-content-type="no"/>

  <xsl:param name="version" as="xs:string" select="''"/>

  <xsl:template name="f:page">
    <xsl:param name="title" as="xs:string"/>
    <xsl:param name="here" as="xs:string"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="script" as="xs:string?"/>
    <xsl:variable name="style" select="'&#10;' || unparsed-text('page.css') || unparsed-text('site.css')"/>
    <xsl:variable name="allowed" select="
        ('script-src ' || $f:beside)[exists($script)], 'style-src-attr ''unsafe-inline'''[exists($content//@style)]"/>
    <html lang="fr">
      <head>
        <meta charset="utf-8"/>
        <meta http-equiv="Content-Security-Policy" content="{f:policy($style, $allowed)}"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta name="generator" content="{normalize-space('Copiste ' || $version)}"/>
        <title><xsl:value-of select="$title || ' – ' || $f:corpus"/></title>
        <style><xsl:value-of select="$style"/></style>
        <xsl:for-each select="$script">
          <script src="{.}" defer="defer"/>
        </xsl:for-each>
      </head>
      <body>
        <a class="skip" href="#contenu">Aller au contenu</a>
        <header class="masthead">
          <p class="kicker"><xsl:value-of select="$f:corpus"/></p>
          <h1><xsl:value-of select="$title"/></h1>
        </header>
        <xsl:sequence select="f:site-links('', $here)"/>
        <main id="contenu">
          <xsl:sequence select="$content"/>
        </main>
      </body>
    </html>
  </xsl:template>

  <!-- The address of a document's page, and of a place in it. -->
  <xsl:function name="f:address" as="xs:string">
    <xsl:param name="document" as="xs:string"/>
    <xsl:param name="place" as="xs:string"/>
    <xsl:sequence select="f:page-of($document) || ('#' || encode-for-uri($place))[$place ne '']"/>
  </xsl:function>

  <!-- A line about a letter: its date, who wrote to whom, where; its title leads to it. -->
  <xsl:function name="f:entry" as="element()">
    <xsl:param name="letter" as="element(f:letter)"/>
    <xsl:variable name="from" select="$letter/f:party[@role = 'sent']/@form/string()"/>
    <xsl:variable name="to" select="$letter/f:party[@role = 'received']/@form/string()"/>
    <xsl:variable name="place" select="$letter/f:party[@role = 'place']/@form/string()"/>
    <li>
      <span class="when"><xsl:value-of select="($letter/@said[. ne ''], 'sans date')[1]"/></span>
      <span class="what">
        <a href="{f:address($letter/../@name, $letter/@anchor)}"><xsl:value-of select="$letter/@title"/></a>
        <xsl:if test="exists(($from, $to, $place))">
          <small>
            <xsl:value-of select="string-join((string-join($from, ', '), ('à ' || string-join($to, ', '))[exists($to)], ('– ' || string-join($place, ', '))[exists($place)])[.], ' ')"/>
          </small>
        </xsl:if>
      </span>
    </li>
  </xsl:function>

</xsl:stylesheet>
