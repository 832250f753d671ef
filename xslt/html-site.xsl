<?xml version="1.0" encoding="UTF-8"?>
<!-- The ways from a page to the letters before and after it and to the pages about the whole corpus. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns="http://www.w3.org/1999/xhtml"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:f="urn:copiste:views">

  <xsl:include href="site-links.xsl"/>

  <!-- name, previous and next are documents, previous-title and next-title their titles; empty for a page alone. -->
  <xsl:param name="neighbours" as="map(xs:string, xs:string)" select="map {}"/>

  <xsl:template name="f:site">
    <xsl:if test="exists($neighbours?name)">
      <xsl:variable name="up" select="f:up($neighbours?name)"/>
      <xsl:sequence select="f:site-links($up, '')"/>
      <xsl:if test="exists(($neighbours?previous, $neighbours?next))">
        <nav class="neighbours" aria-label="Lettres voisines">
          <xsl:for-each select="'previous', 'next'">
            <xsl:variable name="other" select="$neighbours(.)"/>
            <xsl:if test="exists($other)">
              <a class="{.}" rel="{if (. = 'next') then 'next' else 'prev'}" href="{$up || f:page-of($other)}">
                <span><xsl:value-of select="if (. = 'next') then 'Suivante' else 'Précédente'"/></span>
                <xsl:text> </xsl:text>
                <xsl:value-of select="$neighbours(. || '-title')"/>
              </a>
            </xsl:if>
          </xsl:for-each>
        </nav>
      </xsl:if>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
