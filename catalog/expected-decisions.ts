/**
 * The decision table typed a second time, apart from the data: use case, votes of the five articles in the
 * order of `sourceIds` (A action, R route, E either, B both, N neither, – silent) and the verdict that a
 * person reached. Only the tests read it; a change of rules that turns a verdict has to be made here too.
 */
export const expectedDecisions = `
registration-form         A/A/A/A/A  action
form-validation-messages  –/A/–/A/A  action
create-edit-post          A/A/–/–/A  action
delete-item               A/–/–/–/A  action
add-comment               A/–/–/–/–  action
like-button               A/A/–/–/–  action
cart-change               –/–/–/–/A  action
contact-newsletter        –/A/A/–/–  action
profile-settings          –/–/A/–/A  action
delete-account            –/–/–/–/A  action
optimistic-ui             –/A/–/–/–  action
stripe-webhook            R/R/–/R/R  route
other-webhooks            R/R/–/–/R  route
mobile-app                R/R/R/R/R  route
partner-cli               R/R/R/–/R  route
separate-frontend         –/–/–/–/R  route
cross-origin-calls        –/R/–/–/R  route
public-api                –/–/R/R/R  route
page-data                 N/–/R/A/–  neither
parallel-reads            –/–/–/–/–  route
stock-management          –/–/R/–/–  action
payment-checkout          –/A/R/–/–  both
secret-api                –/A/–/–/–  either
third-party-proxy         –/–/R/R/–  route
authentication-flows      –/–/R/R/–  both
file-upload               E/–/–/–/–  action
file-download             –/R/–/–/–  route
server-sent-events        –/R/–/–/–  route
heavy-job                 –/–/–/R/A  either
complex-logic             –/–/R/R/–  either
shared-logic              –/–/R/–/–  neither
rest-taste                –/–/R/–/R  either
speed-priority            A/E/–/A/E  either
security-priority         A/E/–/A/E  either
debuggable-endpoints      R/–/–/–/–  route
pages-router              R/–/R/–/–  route
static-export             –/–/–/–/–  neither
internal-tool             –/A/–/–/A  action
oauth-callback            –/–/R/R/–  route
unsubscribe-link          –/–/–/–/–  both
search-as-you-type        –/–/–/–/–  route
autosave                  –/–/–/–/–  action
theme-switch              –/–/–/–/–  action
large-upload              E/–/–/–/–  either
scheduled-job             –/–/–/–/–  route
health-check              –/–/–/–/–  route
both-in-one-app           B/B/B/B/B  both
`
  .trim()
  .split('\n')
  .map((line) => {
    const [id = '', votes = '', verdict = ''] = line.split(/\s+/);
    return { id, votes, verdict };
  });
