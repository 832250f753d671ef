<?xml version="1.0" encoding="UTF-8"?>
<!-- What titles, names and the entries of lists say. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:f="urn:copiste:views"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:function name="f:title" as="xs:string">
    <xsl:param name="tei" as="element(tei:TEI)"/>
    <xsl:variable name="titles" select="$tei/teiHeader/fileDesc/titleStmt/title"/>
    <xsl:variable name="title" select="f:words(($titles[@type = 'main'], $titles)[1], 'corr')"/>
    <xsl:sequence select="if ($title) then $title else 'Sans titre'"/>
  </xsl:function>

  <!-- The first element that a name refers to, or else points to; empty if there is none. -->
  <xsl:function name="f:refers-to" as="xs:string">
    <xsl:param name="name" as="element()"/>
    <xsl:variable name="ref" select="string((tokenize($name/@ref), tokenize($name/@corresp))[1]) => f:unprefixed(root($name))"/>
    <xsl:sequence select="if (matches($ref, '^https?:')) then $ref else if (contains($ref, '#')) then '#' || substring-after($ref, '#') else $ref"/>
  </xsl:function>

  <xsl:key name="f:entry" match="(standOff | text)//(person | place | org) | particDesc//person" use="'#' || @xml:id"/>

  <!-- The entry that a name refers to, or else the unverified one that it points to. -->
  <xsl:function name="f:entry" as="element()?">
    <xsl:param name="name" as="element()"/>
    <xsl:sequence select="((tokenize($name/@ref), tokenize($name/@corresp)) ! key('f:entry', ., root($name)))[1]"/>
  </xsl:function>

  <!-- Whether the corrected text shows a name; what stood there before and other witnesses are no mentions. -->
  <xsl:function name="f:is-shown" as="xs:boolean">
    <xsl:param name="name" as="element()"/>
    <xsl:sequence select="empty($name/ancestor::*/(self::sic | self::orig | self::abbr[parent::choice] | self::rdg[not(. is ../(lem, rdg)[1])]))"/>
  </xsl:function>

  <!-- The language that a text or its header states; of several, the one that is used most. -->
  <xsl:function name="f:stated-language" as="xs:string?">
    <xsl:param name="text" as="element()?"/>
    <xsl:variable name="listed" select="root($text)/TEI/teiHeader/profileDesc/langUsage/language[@ident]"/>
    <xsl:variable name="most" select="$listed[@usage castable as xs:double][number(@usage) = max($listed/@usage[. castable as xs:double] ! number())]"/>
    <xsl:sequence select="
        ($text/ancestor-or-self::*[ancestor-or-self::text][@xml:lang != ''][1]/@xml:lang/string(),
         $most[count($most) = 1]/@ident/string(), $listed[count($listed) = 1]/@ident/string(),
         root($text)/TEI[not($listed)]/@xml:lang/string())[matches(., '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$')][1]"/>
  </xsl:function>

  <xsl:function name="f:name" as="xs:string">
    <xsl:param name="entry" as="element()"/>
    <xsl:sequence select="f:words(($entry/(persName | placeName | orgName | name | settlement), $entry)[1], 'corr')"/>
  </xsl:function>

  <!-- Persons by surname, or by the last word of the name if no surname is marked. -->
  <xsl:function name="f:sort-key" as="xs:string">
    <xsl:param name="entry" as="element()"/>
    <xsl:sequence select="
        if ($entry/self::person)
        then ($entry/persName[1]//surname ! normalize-space(), tokenize(f:name($entry))[last()], '')[1]
        else f:name($entry)"/>
  </xsl:function>

  <xsl:function name="f:is-unverified" as="xs:boolean">
    <xsl:param name="entry" as="element()"/>
    <xsl:sequence select="exists($entry/ancestor::*[@type = 'unverified'])"/>
  </xsl:function>

  <!--
    The addresses of what a name refers to: its own, also short for one by a prefix that the header explains, and those
    of the entry of a list.
  -->
  <xsl:function name="f:addresses" as="xs:string*">
    <xsl:param name="name" as="element()"/>
    <xsl:variable name="entry" select="f:entry($name)[not(f:is-unverified(.))]"/>
    <xsl:variable name="own" select="tokenize($name/@ref) ! f:unprefixed(., root($name))"/>
    <xsl:sequence select="distinct-values(($own, $entry/idno ! normalize-space(), $entry/@sameAs ! tokenize(.))[matches(., '^https?://\S+$')])"/>
  </xsl:function>

  <xsl:key name="f:prefix" match="prefixDef[@matchPattern][@replacementPattern]" use="@ident"/>

  <xsl:function name="f:unprefixed" as="xs:string">
    <xsl:param name="pointer" as="xs:string"/>
    <xsl:param name="document" as="node()"/>
    <xsl:variable name="definition" select="key('f:prefix', substring-before($pointer, ':'), $document)[1]"/>
    <xsl:try>
      <xsl:sequence select="
          if ($definition) then replace(substring-after($pointer, ':'), '^(' || $definition/@matchPattern || ')$', f:shifted($definition/@replacementPattern))
          else $pointer"/>
      <xsl:catch><xsl:sequence select="$pointer"/></xsl:catch>
    </xsl:try>
  </xsl:function>

  <!-- The groups of a pattern are counted one further, since the whole is made a group. -->
  <xsl:function name="f:shifted" as="xs:string">
    <xsl:param name="replacement" as="xs:string"/>
    <xsl:variable name="parts" as="xs:string*">
      <xsl:analyze-string select="$replacement" regex="\$(\d)">
        <xsl:matching-substring><xsl:sequence select="'$' || xs:integer(regex-group(1)) + 1"/></xsl:matching-substring>
        <xsl:non-matching-substring><xsl:sequence select="replace(., '[\\$]', '\\$0')"/></xsl:non-matching-substring>
      </xsl:analyze-string>
    </xsl:variable>
    <xsl:sequence select="string-join($parts)"/>
  </xsl:function>

</xsl:stylesheet>
