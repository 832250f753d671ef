<?xml version="1.0" encoding="UTF-8"?>
<!-- What a page may load and run. A browser holds to it even where a text has found a way into the page's code. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:f="urn:copiste:views">

  <!-- The scripts and styles that stand in a page are allowed by their f:hash(), a function of the program. -->
  <xsl:function name="f:policy" as="xs:string">
    <xsl:param name="style" as="xs:string"/>
    <!-- Such as img-src with the places from where there are images. -->
    <xsl:param name="more" as="xs:string*"/>
    <xsl:sequence select="
        string-join(('default-src ''none''', 'style-src ' || f:hash($style), $more, 'base-uri ''none''', 'form-action ''none'''), '; ')"/>
  </xsl:function>

  <!-- Where files beside a page are: a page that was opened from a disk has no origin that all browsers call 'self'. -->
  <xsl:variable name="f:beside" as="xs:string" select="'''self'' file:'"/>

</xsl:stylesheet>
