<?xml version="1.0" encoding="UTF-8"?>
<!--
  TEI in the subset of the Deutsches Textarchiv (DTABf). It transcribes the page: misreadings of the OCR
  are corrected silently, errors of the source remain as choice, and hyphens at line ends remain.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns="http://www.tei-c.org/ns/1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:f="urn:copiste:views"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:include href="reading.xsl"/>
  <xsl:include href="dating.xsl"/>
  <xsl:include href="dtabf-header.xsl"/>

  <xsl:output method="xml" encoding="UTF-8" indent="no"/>

  <xsl:key name="f:listed" match="person | place | org" use="@xml:id"/>

  <!-- The division types that the format has and Copiste may write. -->
  <xsl:variable name="f:types" select="'letter', 'chapter', 'appendix', 'dedication', 'preface', 'postface', 'index', 'contents', 'poem', 'diaryEntry'"/>

  <xsl:template match="/">
    <xsl:text>&#10;</xsl:text>
    <TEI>
      <xsl:text>&#10;</xsl:text>
      <xsl:apply-templates select="TEI/teiHeader"/>
      <xsl:text>&#10;</xsl:text>
      <xsl:apply-templates select="TEI/text"/>
      <xsl:text>&#10;</xsl:text>
    </TEI>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <!-- An element that the format does not have is replaced by its content. -->
  <xsl:template match="*">
    <xsl:apply-templates/>
  </xsl:template>

  <!-- White space between blocks is only formatting. -->
  <xsl:template match="text()">
    <xsl:variable name="from" select="if (f:is-inside-word(preceding-sibling::node()[1])) then replace(., '^\s+', '') else string(.)"/>
    <xsl:value-of select="if (f:is-inside-word(f:next-in-text(.))) then replace($from, '\s+$', '') else $from"/>
  </xsl:template>

  <xsl:template match="
      text | body | front | back | p | head | opener | closer | dateline | salute | signed | byline
      | trailer | postscript | sp | speaker | stage | list | item | lg | l | table | row | cell | address | addrLine
      | quote | q | epigraph | argument">
    <xsl:element name="{local-name()}">
      <xsl:copy-of select="@xml:lang[current()[self::p or self::quote or self::q or self::head]]"/>
      <xsl:copy-of select="(@rows, @cols)[. castable as xs:nonNegativeInteger][current()/self::cell]"/>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="ab">
    <p><xsl:apply-templates/></p>
  </xsl:template>

  <xsl:template match="list/label"/>

  <!-- A label goes into its item. -->
  <xsl:template match="item[preceding-sibling::*[1][self::label]]">
    <item>
      <xsl:apply-templates select="preceding-sibling::*[1]/node()"/>
      <xsl:text> </xsl:text>
      <xsl:apply-templates/>
    </item>
  </xsl:template>

  <xsl:template match="div">
    <div>
      <xsl:copy-of select="@type[. = $f:types]"/>
      <xsl:apply-templates/>
    </div>
  </xsl:template>

  <!-- The format counts images; if there are none, the pages are counted. -->
  <xsl:template match="pb">
    <pb>
      <xsl:copy-of select="@n"/>
      <xsl:variable name="count" select="count(preceding::pb) + 1"/>
      <xsl:attribute name="facs" select="'#f' || format-number($count, '0000')"/>
    </pb>
  </xsl:template>

  <xsl:template match="lb">
    <lb/>
  </xsl:template>

  <xsl:template match="note">
    <xsl:choose>
      <xsl:when test="f:is-gloss(.)">
        <xsl:apply-templates/>
      </xsl:when>
      <xsl:otherwise>
        <note place="{if (@place = ('end', 'left', 'right')) then @place else 'foot'}" n="{f:note-number(.)}">
          <xsl:apply-templates/>
        </note>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Notes that a reference points to are moved to the reference; nothing is left where they were. -->
  <xsl:template match="ref[f:called(.)]" priority="1">
    <xsl:apply-templates select="f:called(.)"/>
  </xsl:template>
  <xsl:template match="back[not(*[not(self::div[@type = 'notes'])])] | div[@type = 'notes']" priority="1"/>

  <xsl:template match="ref[matches(@target, '^https?://\S+$')]">
    <ref target="{@target}"><xsl:apply-templates/></ref>
  </xsl:template>

  <xsl:template match="choice">
    <xsl:choose>
      <xsl:when test="corr[@type = 'editorial'] and sic">
        <choice>
          <sic><xsl:apply-templates select="sic[1]/node()"/></sic>
          <corr type="editorial"><xsl:apply-templates select="corr[1]/node()"/></corr>
        </choice>
      </xsl:when>
      <!-- A word divided at a line's end stays divided, as the format requires. -->
      <xsl:when test="orig//lb">
        <xsl:apply-templates select="orig/node()"/>
      </xsl:when>
      <xsl:when test="orig and reg">
        <choice>
          <orig><xsl:apply-templates select="orig[1]/node()"/></orig>
          <reg><xsl:apply-templates select="reg[1]/node()"/></reg>
        </choice>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates select="f:chosen(., 'corr')/node()"/>
        <!-- A correction that joins a word divided at a line's end keeps the line break. -->
        <xsl:if test="not(f:chosen(., 'corr')//lb)">
          <xsl:apply-templates select="f:chosen(., 'sic')//(lb | pb)"/>
        </xsl:if>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="persName | placeName | orgName">
    <xsl:element name="{local-name()}">
      <xsl:variable name="listed" select="tokenize(@ref)[starts-with(., '#')] ! key('f:listed', substring(., 2), root(current()))"/>
      <xsl:variable name="addresses" select="distinct-values((tokenize(@ref), $listed/idno ! normalize-space())[matches(., '^https?://\S+$')])"/>
      <xsl:if test="exists($addresses)">
        <xsl:attribute name="ref" select="$addresses"/>
      </xsl:if>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="date">
    <date>
      <xsl:copy-of select="f:dated(.)/@when"/>
      <xsl:apply-templates/>
    </date>
  </xsl:template>

  <xsl:template match="foreign[@xml:lang castable as xs:language]">
    <foreign xml:lang="{@xml:lang}"><xsl:apply-templates/></foreign>
  </xsl:template>

  <xsl:template match="hi">
    <xsl:variable name="rend" select="lower-case(@rend)"/>
    <xsl:variable name="known" select="
        '#i'[contains($rend, 'it')], '#b'[contains($rend, 'bold')], '#sup'[contains($rend, 'sup')],
        '#sub'[contains($rend, 'sub')], '#u'[contains($rend, 'under')], '#k'[contains($rend, 'caps')]"/>
    <xsl:choose>
      <xsl:when test="exists($known)">
        <hi rendition="{$known}"><xsl:apply-templates/></hi>
      </xsl:when>
      <xsl:otherwise><xsl:apply-templates/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="fw">
    <xsl:variable name="page" select="preceding::pb[1]"/>
    <xsl:variable name="between" select="preceding::text()[normalize-space()][1][not($page) or . >> $page]"/>
    <fw type="{(@type[normalize-space()], 'header')[1]}" place="{if ($between and not(@type = 'letterhead')) then 'bottom' else 'top'}">
      <xsl:apply-templates/>
    </fw>
  </xsl:template>

  <xsl:template match="gap">
    <gap>
      <xsl:copy-of select="@reason[. = ('insignificant', 'illegible', 'lost')], @unit[. = ('chars', 'lines', 'pages', 'words')], @quantity[. castable as xs:nonNegativeInteger]"/>
    </gap>
  </xsl:template>

  <xsl:template match="supplied">
    <supplied><xsl:apply-templates/></supplied>
  </xsl:template>

  <xsl:template match="space">
    <xsl:if test="not(@quantity = '0')"><xsl:text> </xsl:text></xsl:if>
  </xsl:template>

  <xsl:template match="g | cb | milestone | anchor | figure | graphic"/>

  <xsl:template match="app">
    <xsl:apply-templates select="(lem, rdg)[1]/node()"/>
  </xsl:template>

</xsl:stylesheet>
