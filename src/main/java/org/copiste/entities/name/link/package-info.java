/** Names linked to the entities that they mean. */
package org.copiste.entities.name.link;
