<?xml version="1.0" encoding="UTF-8"?>
<!-- The letters of a corpus in the Correspondence Metadata Interchange Format. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns="http://www.tei-c.org/ns/1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:f="urn:copiste:views"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:output method="xml" encoding="UTF-8" indent="yes" suppress-indentation="persName orgName placeName date title editor publisher idno p licence bibl ref"/>

  <xsl:param name="parts" as="document-node()*"/>
  <xsl:param name="url" as="xs:string" select="''"/>
  <xsl:param name="licence" as="xs:string" select="''"/>

  <xsl:variable name="documents" select="$parts ! f:document"/>
  <xsl:variable name="letters" select="$documents ! correspDesc"/>

  <xsl:template name="xsl:initial-template">
    <xsl:variable name="published" select="max($documents ! @published[. != ''] ! string())"/>
    <xsl:if test="not($letters)">
      <xsl:message terminate="yes" error-code="no-letters">no document has a correspDesc, so there is no letter to list</xsl:message>
    </xsl:if>
    <xsl:if test="empty($published)">
      <xsl:message terminate="yes" error-code="no-date">CMIF needs the day of publication, and no document has one: give “published” in copiste.toml, or publicationStmt/date/@when</xsl:message>
    </xsl:if>
    <xsl:if test="$url = ''">
      <xsl:message error-code="no-url">the address where this file will be published is not known, so it names itself; --url gives it</xsl:message>
    </xsl:if>
    <xsl:if test="$licence = ''">
      <xsl:message error-code="no-licence">the licence of the metadata is not known; correspSearch wants CC BY 4.0, and --licence states one</xsl:message>
    </xsl:if>
    <TEI>
      <teiHeader>
        <fileDesc>
          <titleStmt>
            <title><xsl:value-of select="f:title()"/></title>
            <xsl:for-each select="f:editors()">
              <editor><xsl:value-of select="."/></editor>
            </xsl:for-each>
          </titleStmt>
          <publicationStmt>
            <xsl:for-each select="distinct-values($documents ! @publisher[. != ''])[1], 'inconnu'[empty($documents ! @publisher[. != ''])]">
              <publisher><xsl:value-of select="."/></publisher>
            </xsl:for-each>
            <idno type="url"><xsl:value-of select="if ($url = '') then 'cmif.xml' else $url"/></idno>
            <date when="{$published}"/>
            <availability>
              <xsl:choose>
                <xsl:when test="$licence = ''">
                  <p>Licence à préciser par le projet.</p>
                </xsl:when>
                <xsl:otherwise>
                  <licence target="{$licence}"><xsl:value-of select="$licence"/></licence>
                </xsl:otherwise>
              </xsl:choose>
            </availability>
          </publicationStmt>
          <sourceDesc>
            <bibl type="online" xml:id="{f:source-id()}"><xsl:value-of select="f:title()"/></bibl>
          </sourceDesc>
        </fileDesc>
        <profileDesc>
          <xsl:for-each select="$letters">
            <correspDesc key="{../@name || @f:part}" source="#{f:source-id()}">
              <xsl:copy-of select="@ref"/>
              <xsl:copy-of select="*" copy-namespaces="no"/>
            </correspDesc>
          </xsl:for-each>
        </profileDesc>
      </teiHeader>
      <text>
        <body>
          <p/>
        </body>
      </text>
    </TEI>
  </xsl:template>

  <!-- A title such as “2 lettres, 1923-1928”, made only of what the letters say. -->
  <xsl:function name="f:title" as="xs:string">
    <xsl:variable name="years" select="sort(distinct-values($letters ! correspAction[@type = 'sent']/date/(@when, @from, @notBefore)[1] ! substring(., 1, 4)))"/>
    <xsl:sequence select="
        count($letters) || (if (count($letters) = 1) then ' lettre' else ' lettres')
        || (if (exists($years)) then ', ' || string-join(($years[1], $years[last()][. != $years[1]]), '-') else '')"/>
  </xsl:function>

  <!-- The editors that the documents name, or else their publisher. -->
  <xsl:function name="f:editors" as="xs:string+">
    <xsl:variable name="named" select="distinct-values($documents ! editor[. != ''])"/>
    <xsl:sequence select="if (exists($named)) then $named else (distinct-values($documents ! @publisher[. != '']), 'inconnu')[1]"/>
  </xsl:function>

  <!--
    A name-based UUID, made from the publisher and the names of the letters, so that the same letters
    always get the same one.
  -->
  <xsl:function name="f:source-id" as="xs:string">
    <xsl:variable name="hash" select="f:hex(string-join(($documents ! @publisher, $letters ! (../@name || @f:part)), '&#10;'))"/>
    <xsl:sequence select="'uuid-' || string-join((substring($hash, 1, 8), substring($hash, 9, 4), '8' || substring($hash, 14, 3), '8' || substring($hash, 18, 3), substring($hash, 21, 12)), '-')"/>
  </xsl:function>

  <!-- A hash of a text, as 32 hexadecimal digits. -->
  <xsl:function name="f:hex" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:variable name="sums" select="for $seed in (7, 31, 131, 1313) return f:sum(string-to-codepoints($text), $seed)"/>
    <xsl:sequence select="string-join($sums ! f:digits(., 8))"/>
  </xsl:function>

  <xsl:function name="f:sum" as="xs:integer">
    <xsl:param name="codes" as="xs:integer*"/>
    <xsl:param name="seed" as="xs:integer"/>
    <xsl:sequence select="fold-left($codes, $seed, function($sum, $code) { ($sum * 16777619 + $code * $seed + 1) mod 4294967296 })"/>
  </xsl:function>

  <xsl:function name="f:digits" as="xs:string">
    <xsl:param name="number" as="xs:integer"/>
    <xsl:param name="count" as="xs:integer"/>
    <xsl:sequence select="if ($count = 0) then '' else f:digits($number idiv 16, $count - 1) || substring('0123456789abcdef', $number mod 16 + 1, 1)"/>
  </xsl:function>

</xsl:stylesheet>
