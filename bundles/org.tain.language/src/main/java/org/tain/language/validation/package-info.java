/** What is said of a model that cannot work, or hardly. */
package org.tain.language.validation;
