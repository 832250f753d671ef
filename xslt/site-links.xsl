<?xml version="1.0" encoding="UTF-8"?>
<!-- The pages about a whole corpus, and the ways from one page to another. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns="http://www.w3.org/1999/xhtml"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:f="urn:copiste:views">

  <!-- Stands before the file names of these pages where a document has the name of one of them. -->
  <xsl:param name="prefix" as="xs:string" select="''"/>

  <xsl:variable name="f:site-pages" as="map(xs:string, xs:string)*" select="
      map { 'file': 'index.html', 'title': 'Chronologie' },
      map { 'file': 'correspondents.html', 'title': 'Correspondants' },
      map { 'file': 'places-of-writing.html', 'title': 'Lieux d’expédition' },
      map { 'file': 'register-persons.html', 'title': 'Personnes citées' },
      map { 'file': 'register-places.html', 'title': 'Lieux cités' },
      map { 'file': 'register-organisations.html', 'title': 'Organisations citées' },
      map { 'file': 'search.html', 'title': 'Recherche' }"/>

  <!-- Links to these pages: up leads to their folder, here is the file name of the page itself. -->
  <xsl:function name="f:site-links" as="element()">
    <xsl:param name="up" as="xs:string"/>
    <xsl:param name="here" as="xs:string"/>
    <nav class="site" aria-label="Corpus">
      <ul>
        <xsl:for-each select="$f:site-pages">
          <li>
            <a href="{$up || $prefix || ?file}">
              <xsl:if test="?file eq $here"><xsl:attribute name="aria-current" select="'page'"/></xsl:if>
              <xsl:value-of select="?title"/>
            </a>
          </li>
        </xsl:for-each>
      </ul>
    </nav>
  </xsl:function>

  <!-- The page of a document, from the folder of the corpus. -->
  <xsl:function name="f:page-of" as="xs:string">
    <xsl:param name="document" as="xs:string"/>
    <xsl:sequence select="string-join(tokenize($document, '/') ! encode-for-uri(.), '/') || '.html'"/>
  </xsl:function>

  <!-- The way from the page of a document to the folder of the corpus. -->
  <xsl:function name="f:up" as="xs:string">
    <xsl:param name="document" as="xs:string"/>
    <xsl:sequence select="string-join(tail(tokenize($document, '/')) ! '../')"/>
  </xsl:function>

</xsl:stylesheet>
