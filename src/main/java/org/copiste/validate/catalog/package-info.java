/** XML catalogs (OASIS, version 1.1), which map addresses to local files. */
package org.copiste.validate.catalog;
