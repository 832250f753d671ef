<?xml version="1.0" encoding="UTF-8"?>
<!--
  A page that shows the TEI itself. The TEI is embedded in the page; hyphens that only divide a word are marked in it.
  CETEIcean, which the build has put into the program, turns it into custom elements. Where the build could not have
  the library, the page looks for CETEI.js beside it.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:f="urn:copiste:views"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:include href="reading.xsl"/>
  <xsl:include href="policy.xsl"/>

  <xsl:output method="html" html-version="5" encoding="UTF-8" indent="no" include-content-type="no"/>

  <xsl:param name="version" as="xs:string" select="''"/>

  <!--
    What a browser would carry out is left out: comments and scripts, which could close the script element that
    contains the TEI; elements of other vocabularies, which the library makes elements of the page, leave their text;
    attributes that HTML runs or loads; style sheets.
  -->
  <xsl:mode name="f:embed" on-no-match="shallow-copy"/>
  <xsl:template match="comment() | processing-instruction() | *[lower-case(local-name()) = ('script', 'style')] | rendition | xenoData | @style | @*[starts-with(lower-case(local-name()), 'on')]" mode="f:embed"/>
  <xsl:template match="*[not(namespace-uri() = ('http://www.tei-c.org/ns/1.0', 'http://www.tei-c.org/ns/Examples'))]" mode="f:embed" priority="-0.1">
    <xsl:apply-templates mode="f:embed"/>
  </xsl:template>

  <xsl:template match="text()[f:dividing-hyphen(.)]" mode="f:embed">
    <xsl:value-of select="f:beside-breaks(.)"/>
    <xsl:element name="pc" namespace="http://www.tei-c.org/ns/1.0">
      <xsl:attribute name="force" select="'weak'"/>
      <xsl:value-of select="f:dividing-hyphen(.)"/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="/">
    <xsl:variable name="titles" select="TEI/teiHeader/fileDesc/titleStmt/title"/>
    <xsl:variable name="title" select="(f:words(($titles[@type = 'main'], $titles)[1], 'corr')[.], 'Sans titre')[1]"/>
    <xsl:variable name="embedded" as="document-node()">
      <xsl:document><xsl:apply-templates select="TEI" mode="f:embed"/></xsl:document>
    </xsl:variable>
    <xsl:variable name="style" select="'&#10;' || unparsed-text('page.css') || unparsed-text('cetei.css')"/>
    <xsl:variable name="behaviours" select="unparsed-text('cetei.js')"/>
    <xsl:variable name="library" select="if (unparsed-text-available('CETEI.js')) then unparsed-text('CETEI.js') else ()"/>
    <xsl:variable name="scripts" select="
        'script-src ' || f:hash($behaviours) || ' ' || (if (exists($library)) then f:hash($library) else $f:beside)"/>
    <html lang="fr">
      <head>
        <meta charset="utf-8"/>
        <meta http-equiv="Content-Security-Policy" content="{f:policy($style, $scripts)}"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta name="generator" content="{normalize-space('Copiste ' || $version)}"/>
        <title><xsl:value-of select="$title"/></title>
        <style><xsl:value-of select="$style"/></style>
      </head>
      <body>
        <a class="skip" href="#texte">Aller au texte</a>
        <header class="masthead">
          <p class="kicker">Édition TEI</p>
          <h1><xsl:value-of select="$title"/></h1>
          <xsl:if test="TEI/text//choice">
            <fieldset>
              <legend>Affichage</legend>
              <label><input type="radio" name="lecture" id="corrige" checked="checked"/> texte corrigé</label>
              <label><input type="radio" name="lecture" id="lu"/> tel que lu</label>
            </fieldset>
          </xsl:if>
        </header>
        <div id="texte">
          <main id="attente">
            <p>Cette page montre son texte avec CETEIcean : placez le fichier CETEI.js de cette bibliothèque à côté d’elle.</p>
          </main>
        </div>
        <script type="application/xml" id="tei"><xsl:value-of select="serialize($embedded, map { 'method': 'xml', 'omit-xml-declaration': true(), 'indent': false() })"/></script>
        <xsl:choose>
          <xsl:when test="exists($library)">
            <script><xsl:value-of select="$library"/></script>
          </xsl:when>
          <xsl:otherwise><script src="CETEI.js"></script></xsl:otherwise>
        </xsl:choose>
        <script><xsl:value-of select="$behaviours"/></script>
      </body>
    </html>
  </xsl:template>

</xsl:stylesheet>
