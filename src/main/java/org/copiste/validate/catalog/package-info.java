/** XML catalogs (OASIS, version 1.1): which address is which file of this machine. */
package org.copiste.validate.catalog;
