/** The one part of the program that uses the network: it gets TEI All when the user asks for it. */
package org.copiste.validate.fetch;
