/**
 * What a user chooses: {@link org.copiste.settings.Settings} is made once, from the defaults, a
 * {@code copiste.toml} and what the caller asks for, in this order of precedence, and is then
 * handed down unchanged. Stages receive only the parts they need.
 */
package org.copiste.settings;
