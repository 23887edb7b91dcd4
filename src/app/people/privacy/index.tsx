import { View } from '@tarojs/components'
import { useLoad } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { ListRow } from '../../components/ListRow'
import { Phrase } from '../../components/Phrase'
import { SectionHead } from '../../components/SectionHead'
import { dial } from '../../device/dial'
import { openGuide } from '../../device/privacy'
import { declaredNames } from '../../device/privacy-declared'
import { Page } from '../../frame/Page'
import { useStores } from '../../frame/stores'
import { go } from '../../routes'
import { meWords } from '../../words/people'
import { declaredWords, keptRows, privacyWords as words } from '../../words/privacy'

definePageConfig({})

/** 隐私说明: five rows first, then what the phone is asked for, what one may do, whom to call. Open to everybody. */
export default observer(function PrivacyPage() {
  const { me, home } = useStores()
  useLoad(() => {
    if (!me.home) void home.load()
  })
  const phone = me.village?.officePhone
  return (
    <Page title={words.title} subtitle={words.sub} face={{ kind: 'content' }}>
      <View className="list">
        {keptRows.map(({ what, why }) => (
          <ListRow key={what} title={what} side={why} strong />
        ))}
      </View>
      <View className="sec">
        <SectionHead words={words.phone} />
        <View className="list">
          {declaredNames.map((name) => (
            <ListRow key={name} title={name} side={declaredWords[name]} />
          ))}
        </View>
        <View className="sec2 mt3">
          <Phrase of={words.notUsed} />
        </View>
      </View>
      <View className="sec">
        <SectionHead words={words.rights} />
        <View className="list">
          {me.home?.person && (
            <>
              <ListRow title={words.own} side={words.ownSide} onTap={() => go('myData')} />
              <ListRow title={words.looked} side={words.lookedSide} onTap={() => go('whoLooked')} />
            </>
          )}
          <ListRow title={words.child} side={words.childSide} onTap={() => go('childRules')} />
          {openGuide && <ListRow title={words.guide} onTap={openGuide} />}
        </View>
      </View>
      <View className="sec">
        <SectionHead words={words.who} />
        <View className="list">
          {phone ? (
            <ListRow
              title={meWords.office}
              side={words.whoSide}
              button={{ label: meWords.call, onTap: () => void dial(phone) }}
            />
          ) : (
            <ListRow title={words.whoSide} />
          )}
        </View>
        <View className="sec2 mt3">
          <Phrase of={words.law} />
        </View>
      </View>
    </Page>
  )
})
