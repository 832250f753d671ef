/** The command line: commands, options, messages and exit codes. */
package org.copiste.cli;
