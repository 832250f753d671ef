<?xml version="1.0" encoding="UTF-8"?>
<!-- Divisions, paragraphs, lists, verse, tables and notes as HTML. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns="http://www.w3.org/1999/xhtml"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:f="urn:copiste:views"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:template match="text | body | front | back | lg/lg">
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="div">
    <xsl:choose>
      <!-- A division that only contains notes is not shown here: its notes are shown with the others. -->
      <xsl:when test="note and not(* except note)"/>
      <xsl:otherwise>
        <div class="div">
          <xsl:call-template name="f:language"/>
          <xsl:if test="f:is-one-of-several(.)">
            <xsl:attribute name="id" select="f:letter-id(.)"/>
          </xsl:if>
          <xsl:for-each select="@f:title[. ne '']">
            <h2 class="member"><xsl:value-of select="."/></h2>
          </xsl:for-each>
          <xsl:if test="f:is-one-of-several(.)">
            <xsl:call-template name="f:letter">
              <xsl:with-param name="letter" select="f:description(.)"/>
            </xsl:call-template>
          </xsl:if>
          <xsl:apply-templates/>
        </div>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="div/head[not(@type = 'subject')]">
    <xsl:element name="h{min((6, 1 + count(ancestor::div)))}">
      <xsl:attribute name="id" select="f:heading-id(.)"/>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="head">
    <p class="{string-join(('head', @type), ' ')}"><xsl:call-template name="f:passage"/><xsl:apply-templates/></p>
  </xsl:template>

  <xsl:template match="fw[@type = 'letterhead']">
    <xsl:element name="{if (parent::div) then 'p' else 'span'}">
      <xsl:attribute name="class" select="'letterhead'"/>
      <xsl:call-template name="f:passage"/>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="speaker | div/stage | sp/stage">
    <p class="{local-name()}"><xsl:call-template name="f:passage"/><xsl:apply-templates/></p>
  </xsl:template>

  <!-- A paragraph may contain blocks in TEI, but not in HTML. -->
  <xsl:template match="p[f:insets(.)]" priority="1">
    <xsl:if test="not(@rend = 'address')">
      <xsl:next-match/>
    </xsl:if>
    <xsl:variable name="paragraph" select="."/>
    <xsl:for-each select="f:insets(.)">
      <div class="address">
        <xsl:if test="position() = 1 and $paragraph/@rend = 'address' and f:is-passage($paragraph)">
          <xsl:attribute name="id" select="f:anchor($paragraph)"/>
        </xsl:if>
        <xsl:apply-templates/>
      </div>
    </xsl:for-each>
  </xsl:template>
  <xsl:template match="p//address"/>

  <xsl:template match="p | ab">
    <xsl:element name="{if (f:has-blocks(.)) then 'div' else 'p'}">
      <xsl:attribute name="class" select="string-join(('p', @rend), ' ')"/>
      <xsl:call-template name="f:passage"/>
      <xsl:call-template name="f:language"/>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>

  <xsl:function name="f:has-blocks" as="xs:boolean">
    <xsl:param name="node" as="element()"/>
    <xsl:sequence select="exists(($node//list, $node//table, $node//lg, $node//quote[p], $node//q[p])[not(ancestor::note[ancestor::* intersect $node])])"/>
  </xsl:function>

  <xsl:template match="opener | closer | postscript | sp | epigraph | argument | titlePage">
    <div class="{local-name()}"><xsl:call-template name="f:passage"/><xsl:apply-templates/></div>
  </xsl:template>

  <xsl:template match="dateline | salute | signed | byline | trailer | opener/seg | closer/seg | docAuthor | docDate">
    <p class="{string-join((local-name(), @type), ' ')}"><xsl:call-template name="f:passage"/><xsl:apply-templates/></p>
  </xsl:template>

  <xsl:template match="address">
    <xsl:element name="{if (parent::opener or parent::closer or parent::div) then 'div' else 'span'}">
      <xsl:attribute name="class" select="'address'"/>
      <xsl:call-template name="f:passage"/>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="addrLine">
    <span class="addrline"><xsl:apply-templates/></span>
  </xsl:template>

  <xsl:template match="list">
    <xsl:apply-templates select="head"/>
    <ul class="list">
      <xsl:call-template name="f:passage"/>
      <xsl:for-each-group select="* except head" group-ending-with="item">
        <li><xsl:apply-templates select="current-group()"/></li>
      </xsl:for-each-group>
    </ul>
  </xsl:template>

  <xsl:template match="item"><xsl:apply-templates/></xsl:template>

  <xsl:template match="list/label">
    <b class="label"><xsl:apply-templates/></b><xsl:text> </xsl:text>
  </xsl:template>

  <xsl:template match="lg">
    <div class="lg"><xsl:call-template name="f:passage"/><xsl:apply-templates/></div>
  </xsl:template>

  <xsl:template match="l">
    <span class="l"><xsl:call-template name="f:passage"/><xsl:apply-templates/></span>
  </xsl:template>

  <xsl:template match="table">
    <div class="table">
      <xsl:call-template name="f:passage"/>
      <xsl:apply-templates select="head"/>
      <table>
        <tbody>
          <xsl:apply-templates select="row"/>
        </tbody>
      </table>
    </div>
  </xsl:template>

  <xsl:template match="row">
    <tr><xsl:apply-templates select="cell"/></tr>
  </xsl:template>

  <xsl:template match="cell">
    <td>
      <xsl:for-each select="@cols[. castable as xs:positiveInteger][number(.) gt 1]">
        <xsl:attribute name="colspan" select="."/>
      </xsl:for-each>
      <xsl:for-each select="@rows[. castable as xs:positiveInteger][number(.) gt 1]">
        <xsl:attribute name="rowspan" select="."/>
      </xsl:for-each>
      <xsl:if test="not(preceding-sibling::cell)">
        <xsl:apply-templates select="../preceding-sibling::*[1][self::pb or self::lb]"/>
      </xsl:if>
      <xsl:apply-templates/>
    </td>
  </xsl:template>

  <xsl:template match="quote[p | lg | ab] | q[p | lg | ab]">
    <blockquote><xsl:call-template name="f:passage"/><xsl:apply-templates/></blockquote>
  </xsl:template>

  <!-- A note is replaced by its call; the notes follow the text. -->
  <xsl:template match="note">
    <xsl:choose>
      <xsl:when test="f:is-gloss(.)">
        <span class="gloss"><xsl:apply-templates/></span>
      </xsl:when>
      <xsl:otherwise>
        <sup class="call"><a id="appel-{f:note-id(.)}" href="#{f:note-id(.)}" role="doc-noteref" aria-label="note {f:note-number(.)}"><xsl:value-of select="f:note-number(.)"/></a></sup>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="ref[f:called(.)]" priority="1">
    <xsl:variable name="note" select="f:called(.)"/>
    <sup class="call">
      <!-- The apparatus leads to the correction of a misread call. -->
      <xsl:for-each select="choice[1]">
        <xsl:attribute name="id" select="'c-' || accumulator-before('f:correction')"/>
      </xsl:for-each>
      <a id="appel-{f:note-id($note)}" href="#{f:note-id($note)}" role="doc-noteref" aria-label="note {f:note-number($note)}"><xsl:value-of select="f:note-number($note)"/></a>
    </sup>
  </xsl:template>

  <xsl:template match="note" mode="f:endnote">
    <li id="{f:note-id(.)}">
      <xsl:call-template name="f:language"/>
      <a class="number" href="#appel-{f:note-id(.)}" role="doc-backlink" aria-label="Retour à l’appel de la note {f:note-number(.)}"><xsl:value-of select="f:note-number(.)"/></a>
      <div class="body">
        <xsl:choose>
          <xsl:when test="p | ab | lg | list"><xsl:apply-templates/></xsl:when>
          <xsl:otherwise><p class="p"><xsl:apply-templates/></p></xsl:otherwise>
        </xsl:choose>
        <xsl:variable name="by" select="f:responsible(.)"/>
        <xsl:if test="$by">
          <p class="by" lang="fr">[<xsl:value-of select="$by"/>]</p>
        </xsl:if>
        <xsl:if test="tokenize(@rendition) = '#call-none' or contains-token(@rend, 'call-none')">
          <p class="by" lang="fr">[appel non trouvé]</p>
        </xsl:if>
      </div>
    </li>
  </xsl:template>

  <!-- The person responsible for a note, as named in the header. -->
  <xsl:function name="f:responsible" as="xs:string?">
    <xsl:param name="node" as="element()"/>
    <xsl:variable name="who" select="root($node)//respStmt[('#' || @xml:id) = tokenize($node/@resp)]"/>
    <xsl:sequence select="string-join($who ! normalize-space(string-join((name | persName | orgName), ', ')), ', ')[.]"/>
  </xsl:function>

  <!-- The identifier of a passage, to which the search leads. -->
  <xsl:template name="f:passage">
    <xsl:if test="f:is-passage(.)">
      <xsl:attribute name="id" select="f:anchor(.)"/>
    </xsl:if>
  </xsl:template>

  <xsl:template name="f:language">
    <xsl:if test="@xml:lang != ''">
      <xsl:attribute name="lang" select="@xml:lang"/>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
