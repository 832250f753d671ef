/** Report formats for people, editors and continuous integration. */
package org.copiste.validate.report;
