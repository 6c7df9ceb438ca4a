package org.opencomplaint.core.pinyin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PinyinTest {
  @ParameterizedTest
  @CsvSource({
    "张三, zhang san",
    "欧阳娜娜, ou yang na na",
    "司马相如, si ma xiang ru",
    "单雄信, shan xiong xin",
    "曾国藩, zeng guo fan",
    "仇英, qiu ying",
    "解缙, xie jin",
    "区小明, ou xiao ming",
    "查良镛, zha liang yong",
    "尉迟恭, yu chi gong",
    "朴槿惠, pu jin hui",
    "吕布, lu bu",
    "王䶮, wang yan",
    "𬭚娜, chun na",
    "阿卜杜拉·买买提, a bo du la mai mai ti",
    "阿卜杜拉・买买提, a bo du la mai mai ti",
    "John Smith, john smith",
    "Ｊｏｈｎ　Ｓｍｉｔｈ, john smith"
  })
  void aNameIsReadWithItsSurname(String name, String pinyin) {
    assertThat(Pinyin.ofName(name)).isEqualTo(pinyin);
  }

  @ParameterizedTest
  @CsvSource({
    "质量管理部, zhi liang guan li bu, zlglb",
    "储运部, chu yun bu, cyb",
    "重庆分公司, chong qing fen gong si, cqfgs",
    "会计科, kuai ji ke, kjk",
    "客服1部（华东）, ke fu 1 bu hua dong, kf1bhd",
    "IT 支持, it zhi chi, izc"
  })
  void aDepartmentIsReadAsWords(String name, String pinyin, String initials) {
    assertThat(Pinyin.ofWords(name)).isEqualTo(pinyin);
    assertThat(Pinyin.initials(pinyin)).isEqualTo(initials);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"zlgl", "zhiliang", "zhil", "zhlgl", "ZLGLB", "zhi liang", "glb", "guanli"})
  void theLettersOfSyllablesFind(String typed) {
    assertThat(finds(typed, "zhi liang guan li bu")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"lz", "hi", "zg", "zlx", "iang"})
  void lettersFromTheMiddleOfSyllablesDoNot(String typed) {
    assertThat(finds(typed, "zhi liang guan li bu")).isFalse();
  }

  @Test
  void aSyllableEndsBeforeTheNextInTheOrderOfNames() {
    assertThat(Pinyin.ofName("西安")).isLessThan(Pinyin.ofName("先安"));
    assertThat(Pinyin.ofName("李四")).isLessThan(Pinyin.ofName("连一"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"张", "zs1", "", " ", ".*", "abcdefghijklmnopqrstu"})
  void whatIsNotLettersIsNoPinyin(String typed) {
    assertThat(Pinyin.pattern(typed)).isEmpty();
  }

  private static boolean finds(String typed, String pinyin) {
    return Pattern.compile(Pinyin.pattern(typed).orElseThrow()).matcher(pinyin).find();
  }
}
