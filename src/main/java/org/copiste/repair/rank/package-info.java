/** How probable a change is, all evidence for and against it together. */
@org.jspecify.annotations.NullMarked
package org.copiste.repair.rank;
