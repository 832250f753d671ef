/** Names found by rules that look at one block or note alone. */
package org.copiste.entities.name.rule;
