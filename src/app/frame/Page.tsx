import { observer } from 'mobx-react-lite'
import { PageFrame, type PageFrameProps } from '../components/PageFrame'
import { readScreen } from '../device/screen'
import { goBack, type TabRoute } from '../routes'
import { frameWords } from '../words/common'
import { ConsentAsk } from './ConsentAsk'
import { GuideAsk } from './GuideAsk'
import { useStores } from './stores'
import { Tabs } from './Tabs'

type PageProps = Omit<PageFrameProps, 'level' | 'capsule' | 'words' | 'onBack' | 'tabs'> & {
  /** Set on tab pages: which of them this is. */
  tab?: TabRoute
}

/** A page in the frame, at the level that this person reads; what has to be agreed to is asked on top. */
export const Page = observer(function Page({ tab, ...rest }: PageProps) {
  const { me, consents, guide } = useStores()
  return (
    <PageFrame
      {...rest}
      level={me.level}
      capsule={readScreen().capsule}
      words={frameWords}
      {...(consents.asking && { sheet: <ConsentAsk /> })}
      {...(guide.asked && { sheet: <GuideAsk /> })}
      {...(tab ? { tabs: <Tabs on={tab} /> } : { onBack: goBack })}
    />
  )
})
