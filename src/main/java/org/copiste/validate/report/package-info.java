/** Reports of findings in the formats that people, editors and continuous integration read. */
package org.copiste.validate.report;
