import { Remote } from '../../components/embed/remote';
import { PageHead } from '../../components/ui/page-head';
import { Surface } from '../../components/ui/surface';

/** Leads embeds with steps from another window. */
export default function RemotePage() {
  return (
    <Surface>
      <PageHead
        original="/embed-builder"
        title="Remote for examples on slides"
        description="Next step, previous step and reset for the examples on your slides, from a second window of the same browser."
      />
      <Remote />
    </Surface>
  );
}
