/** What a newcomer does, from nothing to filters. */
package org.tain.eclipse.tests.story;
