/**
 * Lets the page answer while a long one comes in: an empty block of data, which nothing runs. Of what has arrived
 * Chromium's parser takes as much as it can in half a second, except that after a `script` element in the body it goes
 * on for ten milliseconds at most (html_document_parser.cc, CanTakeNextToken). Stands between the parts of a page of
 * thousands of elements.
 */
export const ParserPause = () => <script type="text/plain" />;
