/** Names that were misread, and the listed names they stand for. */
package org.copiste.entities.misread;
