/** What expressions measure and, where they are constant, what they are worth. */
package org.tain.language.types;
