<?xml version="1.0" encoding="UTF-8"?>
<!--
  A reading edition: one HTML page in polyglot syntax (XHTML), so that XML tools can read it, too.
  Without scripts or other files, but where there are images of the pages.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns="http://www.w3.org/1999/xhtml"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:f="urn:copiste:views"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:include href="reading.xsl"/>
  <xsl:include href="dates.xsl"/>
  <xsl:include href="places.xsl"/>
  <xsl:include href="anchors.xsl"/>
  <xsl:include href="names.xsl"/>
  <xsl:include href="html-site.xsl"/>
  <xsl:include href="html-blocks.xsl"/>
  <xsl:include href="html-phrases.xsl"/>
  <xsl:include href="html-letter.xsl"/>
  <xsl:include href="html-register.xsl"/>
  <xsl:include href="html-apparatus.xsl"/>
  <xsl:include href="html-facsimile.xsl"/>
  <xsl:include href="policy.xsl"/>

  <xsl:output method="xhtml" html-version="5" encoding="UTF-8" indent="no"
      omit-xml-declaration="yes" include-content-type="no"/>

  <xsl:param name="version" as="xs:string" select="''"/>

  <!-- A correction that is less probable than this is marked as doubtful. -->
  <xsl:variable name="f:doubtful-below" as="xs:double" select="0.9"/>

  <xsl:template match="/">
    <xsl:apply-templates select="TEI"/>
  </xsl:template>

  <xsl:template match="TEI">
    <xsl:variable name="title" select="f:title(.)"/>
    <xsl:variable name="headings" select="text//div/head[not(@type = 'subject')]"/>
    <xsl:variable name="notes" select="f:notes(text)"/>
    <xsl:variable name="language" select="(f:stated-language(text), 'fr')[1]"/>
    <xsl:variable name="style" select="
        '&#10;' || unparsed-text('page.css') || unparsed-text('html.css')
        || unparsed-text('html-facsimile.css')[exists(f:pictured(current()))]"/>
    <html lang="fr">
      <head>
        <meta charset="utf-8"/>
        <meta http-equiv="Content-Security-Policy" content="{f:policy($style, f:facsimile-policy(.))}"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta name="generator" content="{normalize-space('Copiste ' || $version)}"/>
        <title><xsl:value-of select="$title"/></title>
        <style><xsl:value-of select="$style"/></style>
      </head>
      <body>
        <a class="skip" href="#texte">Aller au texte</a>
        <header class="masthead">
          <p class="kicker">Édition de lecture</p>
          <h1 lang="{$language}"><xsl:value-of select="$title"/></h1>
          <xsl:call-template name="f:authors"/>
          <xsl:call-template name="f:letter">
            <xsl:with-param name="letter" select="teiHeader/profileDesc[count(correspDesc) = 1]/correspDesc"/>
          </xsl:call-template>
        </header>
        <xsl:call-template name="f:site"/>
        <div class="{string-join(('frame', 'pictured'[exists(f:pictured(current()))]), ' ')}">
          <aside class="aside" aria-label="Sommaire et affichage">
            <nav aria-labelledby="sommaire">
              <h2 id="sommaire">Sommaire</h2>
              <ul>
                <li><a href="#texte">Texte</a>
                  <xsl:choose>
                    <xsl:when test="teiHeader/profileDesc/correspDesc[2]">
                      <xsl:call-template name="f:letter-links"/>
                    </xsl:when>
                    <xsl:when test="count($headings) gt 1">
                      <ul>
                        <xsl:for-each select="$headings">
                          <li><a href="#{f:heading-id(.)}"><xsl:value-of select="f:words(., 'corr')"/></a></li>
                        </xsl:for-each>
                      </ul>
                    </xsl:when>
                  </xsl:choose>
                </li>
                <xsl:if test="$notes"><li><a href="#notes">Notes</a></li></xsl:if>
                <xsl:call-template name="f:register-links"/>
                <li><a href="#apropos">À propos</a></li>
              </ul>
            </nav>
            <xsl:call-template name="f:views"/>
          </aside>
          <xsl:variable name="body">
            <main>
              <article id="texte" class="text" aria-label="Texte" lang="{$language}">
                <xsl:apply-templates select="text"/>
              </article>
              <xsl:if test="$notes">
                <section id="notes" class="notes" role="doc-endnotes" aria-labelledby="notes-titre">
                  <h2 id="notes-titre">Notes</h2>
                  <ol>
                    <xsl:apply-templates select="$notes" mode="f:endnote"/>
                  </ol>
                </section>
              </xsl:if>
              <xsl:call-template name="f:registers"/>
              <xsl:call-template name="f:apparatus"/>
            </main>
          </xsl:variable>
          <xsl:sequence select="$body"/>
          <xsl:call-template name="f:facsimile">
            <xsl:with-param name="body" select="$body"/>
          </xsl:call-template>
        </div>
        <xsl:call-template name="f:about"/>
      </body>
    </html>
  </xsl:template>

  <!-- The options of the reader: plain form controls that the style sheet queries. -->
  <xsl:template name="f:views">
    <xsl:variable name="pictured" select="exists(f:pictured(.))"/>
    <xsl:if test="text//choice or text//lb or $pictured">
      <fieldset class="views">
        <legend>Affichage</legend>
        <xsl:if test="text//choice">
          <p><input type="radio" name="lecture" id="corrige" checked="checked"/><label for="corrige">texte corrigé</label></p>
          <p><input type="radio" name="lecture" id="double"/><label for="double">corrections visibles</label></p>
          <p><input type="radio" name="lecture" id="lu"/><label for="lu">tel que lu par l’OCR</label></p>
        </xsl:if>
        <xsl:if test="text//lb">
          <p><input type="checkbox" id="lignes"/><label for="lignes">lignes de l’original</label></p>
        </xsl:if>
        <xsl:if test="$pictured">
          <p><input type="checkbox" id="images" checked="checked"/><label for="images">images des pages</label></p>
        </xsl:if>
        <xsl:if test="text//choice[f:is-doubtful(.)]">
          <p class="legend"><span class="sample">mot</span> : correction incertaine</p>
        </xsl:if>
      </fieldset>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
