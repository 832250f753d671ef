/** The scholar's authority file: its entries and its reader. */
package org.copiste.entities.authority;
