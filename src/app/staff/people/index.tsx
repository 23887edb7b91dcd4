import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { BigButton } from '../../components/BigButton'
import { ListRow } from '../../components/ListRow'
import { SectionHead } from '../../components/SectionHead'
import { Why } from '../../components/Why'
import { Page } from '../../frame/Page'
import { useStore } from '../../frame/stores'
import { peopleStore } from '../../stores/people-store'
import { go } from '../../routes'
import { officeWord, peopleWords as words } from '../../words/people-staff'
import { termWords } from '../../words/term'
import { peopleFace } from './people-face'
import { WhichVillage } from './WhichVillage'

definePageConfig({})

/** S10 人与巷: the lanes with their heads, who holds which office. */
export default observer(function PeoplePage() {
  const people = useStore(peopleStore)
  const load = () => void people.open()
  useDidShow(load)
  const { village, overview } = people
  return (
    <Page
      title={words.title}
      {...(village.name && { subtitle: village.name })}
      face={peopleFace(people, load)}
      bar={overview?.mayGrant && <BigButton label={words.add} icon="plus" onTap={() => go('grantRole')} />}
    >
      {village.id ? <Overview /> : <WhichVillage onChoose={(id) => void people.choose(id)} />}
    </Page>
  )
})

const Overview = observer(function Overview() {
  const people = useStore(peopleStore)
  const { overview, village } = people
  if (!overview) return null
  const { lanes, heads, roles } = overview
  return (
    <>
      {lanes
        .filter(({ withoutHead }) => withoutHead > 0)
        .map(({ id, name, withoutHead }) => (
          <Why key={id} words={words.withoutHead(name, withoutHead)} />
        ))}
      <View className="sec">
        <SectionHead words={words.lanes} />
        <View className="list">
          {lanes.map(({ id, name, households }) => (
            <ListRow
              key={id}
              title={name}
              side={heads.filter((head) => head.lanes.includes(name)).map((head) => `${head.name} `)}
              value={words.households(households)}
              onTap={() => go('lane', { id, name })}
            />
          ))}
          <ListRow title={words.find} side={words.findSide} onTap={() => go('find')} />
          <ListRow
            title={words.register}
            side={lanes.length === 0 ? words.noLanes : words.registerSide}
            onTap={() => go('importRegister')}
          />
        </View>
      </View>
      <Holders
        head={words.heads}
        rows={heads.map((one) => ({ ...one, value: words.households(one.households) }))}
      />
      <Holders head={words.roles} rows={roles} />
      {(overview.mayGrant || overview.mayPropose) && (
        <View className="sec">
          <View className="list">
            <ListRow icon="users" title={termWords.title} side={termWords.side} onTap={() => go('term')} />
          </View>
        </View>
      )}
      {village.villages.length > 1 && (
        <View className="sec">
          <BigButton kind={2} label={words.otherVillage} onTap={() => village.choose(null)} />
        </View>
      )}
    </>
  )
})

type Row = Parameters<typeof officeWord>[0] & { roleId: string; name: string; value?: string }

function Holders({ head, rows }: { head: string; rows: Row[] }) {
  if (rows.length === 0) return null
  return (
    <View className="sec">
      <SectionHead words={head} />
      <View className="list">
        {rows.map(({ roleId, name, value, ...held }) => (
          <ListRow
            key={roleId}
            title={name}
            side={officeWord(held)}
            {...(value !== undefined && { value })}
            onTap={() => go('holder', { id: roleId })}
          />
        ))}
      </View>
    </View>
  )
}
