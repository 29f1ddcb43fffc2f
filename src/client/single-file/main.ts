// The script of the single-file edition: the site's own elements, on pages that lie in one document.
import { defineElements } from '#client/elements.ts';
import { FindPage } from '#client/find-page.ts';
import { FollowMoved } from '#client/follow-moved.ts';
import { PasteBox } from '#client/paste-box.ts';
import { ZoomPane } from '#client/zoom-pane.ts';
import { answerFromFile } from './answer-from-file.ts';
import { PageStack } from './page-stack.ts';

answerFromFile();
const pages = new PageStack(document);
// Only now, with the pages taken out: one that nobody opens has no need to come to life.
defineElements();
customElements.define('find-page', FindPage);
customElements.define('follow-moved', FollowMoved);
customElements.define('paste-box', PasteBox);
customElements.define('zoom-pane', ZoomPane);
pages.open();
