/** The decoder: what was most probably printed, given what was read. */
package org.copiste.repair.decode;
