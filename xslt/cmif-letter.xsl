<?xml version="1.0" encoding="UTF-8"?>
<!-- The entry of a letter in the list of all letters: its correspDesc with the identifiers of the persons. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns="http://www.tei-c.org/ns/1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:f="urn:copiste:views"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:include href="reading.xsl"/>
  <xsl:include href="dating.xsl"/>

  <xsl:param name="document" as="xs:string" select="''"/>

  <xsl:include href="names.xsl"/>

  <xsl:key name="f:division" match="text//div[@decls] | text[@decls]" use="tokenize(@decls)"/>

  <xsl:template match="/">
    <xsl:variable name="file" select="TEI/teiHeader/fileDesc"/>
    <f:document name="{$document}"
        publisher="{f:words($file/publicationStmt/(publisher, distributor, authority)[1], 'corr')}"
        published="{($file/publicationStmt/date ! f:dated(.)/@when[matches(., '^\d{4}(-\d\d(-\d\d)?)?$')])[1]}">
      <xsl:for-each select="$file/titleStmt/editor">
        <editor><xsl:value-of select="f:words(., 'corr')"/></editor>
      </xsl:for-each>
      <xsl:apply-templates select="TEI/teiHeader/profileDesc/correspDesc"/>
    </f:document>
  </xsl:template>

  <xsl:template match="correspDesc">
    <xsl:variable name="letter" select="."/>
    <xsl:variable name="division" select="@xml:id ! key('f:division', '#' || ., root(current()))"/>
    <correspDesc>
      <xsl:copy-of select="@ref[matches(., '^https?://\S+$')]"/>
      <!-- One of several letters in a file is named by the fragment that leads to it. -->
      <xsl:if test="../correspDesc[2]">
        <xsl:attribute name="f:part" select="'#' || ($division/@xml:id, @xml:id, 'corresp-' || count(preceding-sibling::correspDesc) + 1)[1]"/>
      </xsl:if>
      <xsl:for-each select="'sent', 'received'">
        <xsl:variable name="facts" select="$letter/correspAction[@type = current()]/(. | p)/*"/>
        <xsl:variable name="parties" select="$facts[self::persName | self::orgName | self::name[f:is-agent(.)] | self::rs[f:is-agent(.)]]"/>
        <correspAction type="{.}">
          <xsl:apply-templates select="$parties"/>
          <!--
            The format requires the sender and the addressee of every letter, and the word “Unknown” if
            one is not known.
          -->
          <xsl:if test="not($parties)">
            <persName>Unknown</persName>
          </xsl:if>
          <xsl:apply-templates select="$facts[self::placeName | self::settlement | self::country | self::region | self::name[@type = 'place'] | self::rs[@type = 'place']]"/>
          <xsl:apply-templates select="$facts[self::date]"/>
        </correspAction>
      </xsl:for-each>
      <!-- A letter that nothing tells apart from others in its file has no text of its own. -->
      <xsl:variable name="text" select="if ($division) then $division[1] else root()/TEI/text[not($letter/../correspDesc[2])]"/>
      <xsl:variable name="said" as="element(tei:ref)*">
        <xsl:for-each select="f:stated-language($text)">
          <ref type="cmif:hasLanguage" target="{.}"/>
        </xsl:for-each>
        <xsl:sequence select="$text ! f:mentioned(., 'persName', 'mentionsPerson')"/>
        <xsl:sequence select="$text ! f:mentioned(., 'placeName', 'mentionsPlace')"/>
        <xsl:sequence select="$text ! f:mentioned(., 'orgName', 'mentionsOrg')"/>
      </xsl:variable>
      <xsl:if test="$said">
        <note><xsl:sequence select="$said"/></note>
      </xsl:if>
    </correspDesc>
  </xsl:template>

  <!-- Whom or what a letter mentions in its own words, each once: only what a list or an address confirms. -->
  <xsl:function name="f:mentioned" as="element(tei:ref)*">
    <xsl:param name="text" as="element()"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="type" as="xs:string"/>
    <xsl:for-each-group select="$text//*[local-name() = $name][self::tei:*][f:is-said(.)]" group-by="(f:entry(.)[not(f:is-unverified(.))] ! ('#' || @xml:id), f:addresses(.))[1]">
      <ref type="cmif:{$type}">
        <xsl:variable name="addresses" select="f:addresses(.)"/>
        <xsl:if test="exists($addresses)">
          <xsl:attribute name="target" select="$addresses"/>
        </xsl:if>
        <xsl:value-of select="(f:entry(.) ! f:name(.)[.], f:words(., 'corr'))[1]"/>
      </ref>
    </xsl:for-each-group>
  </xsl:function>

  <!-- Not in notes, which are the editor's, nor where a letter only says from whom and to whom it goes. -->
  <xsl:function name="f:is-said" as="xs:boolean">
    <xsl:param name="name" as="element()"/>
    <xsl:sequence select="empty($name/ancestor::*/(self::note | self::sic | self::orig | self::rdg | self::del | self::fw | self::address | self::dateline | self::signed | self::bibl))"/>
  </xsl:function>

  <xsl:function name="f:is-agent" as="xs:boolean">
    <xsl:param name="name" as="element()"/>
    <xsl:sequence select="not($name/@type = 'place')"/>
  </xsl:function>

  <xsl:template match="persName | name | rs" priority="0">
    <persName><xsl:call-template name="f:party"/></persName>
  </xsl:template>

  <xsl:template match="orgName | name[@type = 'org'] | rs[@type = 'org']" priority="1">
    <orgName><xsl:call-template name="f:party"/></orgName>
  </xsl:template>

  <xsl:template match="placeName | settlement | country | region | name[@type = 'place'] | rs[@type = 'place']" priority="1">
    <placeName><xsl:call-template name="f:party"/></placeName>
  </xsl:template>

  <!-- The identifier comes from the lists or from the letter itself; without one there is no ref. -->
  <xsl:template name="f:party">
    <xsl:variable name="addresses" select="f:addresses(.)"/>
    <xsl:if test="exists($addresses)">
      <xsl:attribute name="ref" select="$addresses"/>
    </xsl:if>
    <xsl:call-template name="f:certainty"/>
    <xsl:value-of select="(f:words(., 'corr')[.], f:entry(.) ! f:name(.)[.], 'Unknown')[1]"/>
  </xsl:template>

  <!-- Only dates that programs can read are given; dates in words alone are left out. -->
  <xsl:template match="date">
    <xsl:variable name="known" select="f:dated(.)/(@when | @from | @to | @notBefore | @notAfter)[matches(., '^\d{4}(-\d\d(-\d\d)?)?$')][. castable as xs:date or . castable as xs:gYearMonth or . castable as xs:gYear]"/>
    <xsl:if test="$known">
      <date>
        <xsl:copy-of select="$known"/>
        <xsl:call-template name="f:certainty"/>
        <xsl:value-of select="f:words(., 'corr')"/>
      </date>
    </xsl:if>
  </xsl:template>

  <!--
    The format marks what is uncertain (cert="low") and what the letter itself does not say (evidence="conjecture",
    which is external evidence as well as conjecture), and nothing else.
  -->
  <xsl:template name="f:certainty">
    <xsl:if test="tokenize(@evidence) = ('conjecture', 'external')">
      <xsl:attribute name="evidence" select="'conjecture'"/>
    </xsl:if>
    <xsl:if test="@cert = ('low', 'medium', 'unknown') or (@cert castable as xs:double and number(@cert) lt 0.9)">
      <xsl:attribute name="cert" select="'low'"/>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
