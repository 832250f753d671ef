<?xml version="1.0" encoding="UTF-8"?>
<!-- The page on which a corpus is searched; search.js holds its texts and does the search. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns="http://www.w3.org/1999/xhtml"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:f="urn:copiste:views">

  <xsl:include href="site-page.xsl"/>

  <xsl:template name="xsl:initial-template">
    <xsl:call-template name="f:page">
      <xsl:with-param name="title" select="'Recherche'"/>
      <xsl:with-param name="here" select="'search.html'"/>
      <xsl:with-param name="script" select="$prefix || 'search.js'"/>
      <xsl:with-param name="content">
        <form role="search" class="search" action="{$prefix}search.html" method="get">
          <label for="q">Mots ou « suite de mots »</label>
          <p><input type="search" id="q" name="q" autocomplete="off" aria-describedby="aide"/><xsl:text> </xsl:text><button type="submit">Chercher</button></p>
          <p id="aide" class="help">Accents et majuscules n’importent pas. Un mot vaut aussi pour ceux qui commencent ainsi ; des guillemets tiennent une suite de mots ensemble.</p>
        </form>
        <p id="compte" role="status"><noscript>La recherche demande JavaScript ; elle ne consulte que les fichiers de ce dossier.</noscript></p>
        <ol id="resultats" class="results"></ol>
        <p id="suite" hidden="hidden"><button type="button">Montrer la suite</button></p>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

</xsl:stylesheet>
