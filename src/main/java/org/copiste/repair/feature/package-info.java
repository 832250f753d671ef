/** Features of an edit: what speaks for it and what against it. */
package org.copiste.repair.feature;
