#include "document/fields/number_words.hpp"

namespace verantwoord {

Value with_noun(Value number, const WordForms& forms) {
    switch (number.plurality) {
    case Plurality::Zero: number.text = forms.none.empty() ? "geen " + forms.many : forms.none; break;
    case Plurality::One: number.text += "\u00A0" + forms.one; break;
    case Plurality::Many: number.text += "\u00A0" + forms.many; break;
    case Plurality::Unknown: number.text = "een onbekend aantal " + forms.many; break;
    case Plurality::Hidden: number.text = "een niet getoond aantal " + forms.many; break;
    case Plurality::NotApplicable:
        number.text = "een aantal " + forms.many + " dat hier niet van toepassing is";
        break;
    case Plurality::None: break;
    }
    number.plurality = Plurality::None; // the noun stands there now, so no other may follow
    return number;
}

Value suitable_word(const Value& number, const WordForms& forms) {
    const bool many = number.plurality == Plurality::Many || number.plurality == Plurality::Zero;
    const bool none = number.plurality == Plurality::Zero && !forms.none.empty();
    Value word;
    word.text = none ? forms.none : many ? forms.many : forms.one;
    word.filled = number.filled;
    return word;
}

} // namespace verantwoord
