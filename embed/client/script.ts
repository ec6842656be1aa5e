/** `/embed.js`: `<script src="https://SITE/embed.js"></script>` in the page of a deck is all that it takes. */
import { connect } from './connect';

connect();
