// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/nicknames.h"

#include <QStringList>

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

//! Names that stand for one another, a group each.
const QList<QStringList>& groups()
{
    static const QList<QStringList> groups = [] {
        QList<QStringList> split;
        for (const QString& group : u"alexander alex al sandy|alexandra alex lexi sandra|alberta bertie allie|albert al bert|andrew andy drew|"
                                    "anthony tony|barbara barb babs|benjamin ben benny|catherine katherine kathryn cathy kathy kate katie kat|"
                                    "charles charlie chuck|christina christine chris tina|christopher chris kit topher|daniel dan danny|"
                                    "david dave davy|deborah deb debbie|donald don donny|dorothy dot dottie|edward ed eddie ted ned|"
                                    "elizabeth liz lizzie beth betty betsy eliza|eugene gene|francis frank|frederick fred freddie|"
                                    "gabriel gabe|gerald gerry jerry|gregory greg|harold hal harry|henry hank harry|isabella bella izzy|"
                                    "jacob jake|james jim jimmy jamie|jennifer jen jenn jenny|jessica jess jessie|john johnny jack|"
                                    "jonathan jon nathan|joseph joe joey|joshua josh|judith judy|kenneth ken kenny|lawrence larry|"
                                    "leonard leo len lenny|margaret maggie meg peggy|matthew matt|michael mike mick mickey|"
                                    "nathaniel nate nathan|nicholas nick nicky|patricia pat patty trish|patrick pat paddy|peter pete|"
                                    "philip phil|raymond ray|rebecca becky becca|richard rick ricky rich dick|robert rob robbie bob bobby bert|"
                                    "ronald ron ronnie|samantha sam|samuel sam sammy|stephen steven steve|susan sue susie|theodore ted teddy theo|"
                                    "thomas tom tommy|timothy tim|victoria vicky tori|vincent vince vinny|walter walt wally|"
                                    "william will bill billy willie liam|zachary zach zack"_s.split(u'|'))
            split.append(group.split(u' '));
        return split;
    }();
    return groups;
}

} // namespace

bool areNicknames(const QString& a, const QString& b)
{
    if (a == b)
        return false;
    return std::any_of(groups().begin(), groups().end(), [&](const QStringList& group) { return group.contains(a) && group.contains(b); });
}

} // namespace egret
