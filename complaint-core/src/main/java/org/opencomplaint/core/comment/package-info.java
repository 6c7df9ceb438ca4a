/** What those who work on a complaint tell each other about it; no customer ever sees it (评论). */
package org.opencomplaint.core.comment;
