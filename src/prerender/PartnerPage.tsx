import styles from '../app/page.module.css';
import { BriefHead } from '../partner/Brief.tsx';
import { PanelBody } from '../partner/PartnerPanel.tsx';
import type { PartnerModel } from '../partner/partner-model.ts';
import { StaticFrame } from './StaticFrame.tsx';
import type { SiteData } from './site-data.ts';

export interface PartnerPageProps {
  readonly data: SiteData;
  readonly model: PartnerModel;
  readonly home: string;
  /** The same as a view of the app. */
  readonly appHref: string;
}

const IDLE = () => {};

/** What is known of one partner, for readers without scripts and for search engines; with scripts the app takes its place. */
export function PartnerPage({ data, model, home, appHref }: PartnerPageProps) {
  return (
    <StaticFrame data={data} home={home}>
      <BriefHead product={data.atlas.title} version={data.atlas.version} />
      <h1>{model.title}</h1>
      <p>
        <a className={styles.alone} href={appHref} data-needs-script="">
          Explore {model.name} in the atlas
        </a>
      </p>
      <h2>{model.place}</h2>
      <PanelBody model={model} onViewChange={IDLE} disclosure={{ model, open: undefined, onToggle: IDLE }} />
    </StaticFrame>
  );
}
