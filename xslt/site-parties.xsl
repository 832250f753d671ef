<?xml version="1.0" encoding="UTF-8"?>
<!-- The letters of a corpus by correspondent, or by the place where they were written. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns="http://www.w3.org/1999/xhtml"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:f="urn:copiste:views">

  <xsl:include href="site-page.xsl"/>
  <xsl:include href="gathered.xsl"/>

  <!-- correspondents or places -->
  <xsl:param name="by" as="xs:string" select="'correspondents'"/>

  <xsl:variable name="f:roles" as="map(xs:string, xs:string)*" select="
      if ($by = 'places') then map { 'role': 'place', 'title': '' }
      else (map { 'role': 'sent', 'title': 'Lettres écrites' }, map { 'role': 'received', 'title': 'Lettres reçues' })"/>

  <xsl:template name="xsl:initial-template">
    <xsl:variable name="listed" select="$documents ! f:listed[if ($by = 'places') then @kind = 'place' else @kind = ('person', 'org')]"/>
    <xsl:variable name="gathered" select="f:gathered($listed, $letters ! f:party[@role = $f:roles?role])[exists(?mentions)]"/>
    <xsl:variable name="without" select="$letters[not(f:party/@role = $f:roles?role)]"/>
    <xsl:call-template name="f:page">
      <xsl:with-param name="title" select="if ($by = 'places') then 'Lieux d’expédition' else 'Correspondants'"/>
      <xsl:with-param name="here" select="if ($by = 'places') then 'places-of-writing.html' else 'correspondents.html'"/>
      <xsl:with-param name="content">
        <xsl:if test="exists($gathered)">
          <nav aria-label="{if ($by = 'places') then 'Lieux' else 'Correspondants'}">
            <ul class="heads">
              <xsl:for-each select="$gathered">
                <li><a href="#n-{position()}"><xsl:value-of select="?name"/></a><xsl:text> </xsl:text><small><xsl:value-of select="count(?mentions)"/></small></li>
              </xsl:for-each>
            </ul>
          </nav>
        </xsl:if>
        <xsl:for-each select="$gathered">
          <xsl:variable name="mentions" select="?mentions"/>
          <section>
            <h2 id="n-{position()}"><xsl:value-of select="?name"/></h2>
            <xsl:for-each select="$f:roles">
              <xsl:variable name="role" select="."/>
              <xsl:variable name="of" select="$mentions[@role = $role?role]/parent::f:letter"/>
              <xsl:if test="$of">
                <xsl:if test="?title"><h3><xsl:value-of select="?title"/></h3></xsl:if>
                <ul class="letters"><xsl:sequence select="$mentions[@role = $role?role] ! f:entry(..)"/></ul>
              </xsl:if>
            </xsl:for-each>
          </section>
        </xsl:for-each>
        <xsl:if test="$without">
          <section>
            <h2 id="sans"><xsl:value-of select="if ($by = 'places') then 'Lieu inconnu' else 'Correspondants inconnus'"/></h2>
            <ul class="letters"><xsl:sequence select="$without ! f:entry(.)"/></ul>
          </section>
        </xsl:if>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

</xsl:stylesheet>
